"""Emulated pumps that break one rule of the protocol each, so that a tablet can be tried on them.

Nothing of this is in a pump that doses: only the host of the emulator can put such a pump together, when it is told to
with `--break RULE`, and never with the certificate of a release authority.
"""
