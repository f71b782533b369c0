"""The version of the program, as both ends say it in the greeting, and whether this copy is a release."""

from __future__ import annotations

VERSION = "0.1.0"

RELEASE = False
"""True only in a build for clinics. Such a build has no identity made by itself and refuses a development authority."""
