"""Ports and the loop that serves one: with the backend, the only place that touches clocks and threads."""
