"""`python -m telemetry.line`: the line process without the rest of the program."""

from __future__ import annotations

import sys

from telemetry.line.command import main

sys.exit(main(sys.argv[1:]))
