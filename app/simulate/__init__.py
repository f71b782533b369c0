"""Pumps that live a scripted life: one of them in every detail, or thousands of them for their totals."""
