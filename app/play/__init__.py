"""The app plays itself: a robot with one finger, and the refill it performs."""
