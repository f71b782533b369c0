"""Forward error correction: frames that mend themselves when a line flips bits, and the reader of every frame.

`field` is the arithmetic, `reed_solomon` the code, `codewords` the coded frame; `writing` puts coded and plain frames
on the line, `reading` finds both in one stream and counts what was damaged. Which of the two a link sends is decided in
`telemetry.link.adapting`.
"""

from __future__ import annotations
