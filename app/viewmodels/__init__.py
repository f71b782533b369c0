"""What the screens show and what a tap does: properties and commands, all text made in Python."""
