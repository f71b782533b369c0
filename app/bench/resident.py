"""How much memory a process holds: the resident set, as the kernel counts it.

    /proc/PID/status    VmRSS:   123456 kB

Only Linux has it. Pages that several processes share are counted in each of them.
"""

from __future__ import annotations

import re
from pathlib import Path

_PROC = Path("/proc")
KB_PER_MB = 1_000 / 1.024
"""A `kB` of /proc is 1024 bytes, a MB is a million."""


def can_tell() -> bool:
    """Whether this system tells."""
    return (_PROC / "self" / "status").exists()


def resident_kb(process: int | str = "self") -> int | None:
    """The resident set in units of 1024 bytes; None where the system does not tell or the process has ended."""
    status = _PROC / str(process) / "status"
    try:
        found = re.search(r"^VmRSS:\s+(\d+) kB$", status.read_text(encoding="ascii", errors="replace"), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) if found else None
