"""The version of the program, as both ends say it in the greeting."""

from __future__ import annotations

VERSION = "0.1.0"
