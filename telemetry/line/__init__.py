"""The line process: two pseudo-terminals on one machine, and between them a serial line that can be made bad.

It outlives both ends, so that killing one leaves the port to the other, as a cable does.
"""
