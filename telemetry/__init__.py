"""The wire between tablet and pump, both ends of it."""
