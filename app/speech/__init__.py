"""What the tablet says, in the language it is set to: plain Python, English in, the shown text out."""
