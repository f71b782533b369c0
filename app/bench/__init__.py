"""Measured figures of the product, each beside what it is compared with: `cisterna bench`."""
