"""Is there a display, and can Qt draw on it? Asked before Qt starts, because Qt ends the process when it cannot.

On Linux with an X server Qt's platform plugin needs small system libraries that no wheel carries. What is missing is
named together with the command that installs it.
"""

from __future__ import annotations

import ctypes
import os
import platform

_X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """Whether a window can be shown to a person."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen.partition(":")[0] not in ("offscreen", "minimal")
    needs_server = platform.system() == "Linux"
    return not needs_server or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_for_display() -> str:
    """What keeps Qt from the X server and the command that mends it; empty when nothing does."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    uses_x = chosen == "xcb" or (not chosen and not os.environ.get("WAYLAND_DISPLAY"))
    if platform.system() != "Linux" or not uses_x:
        return ""
    missing = [package for library, package in _X_LIBRARIES.items() if not _loads(library)]
    if not missing:
        return ""
    return (
        f"Qt cannot draw on this display: {len(missing)} system libraries are missing. On Debian and Ubuntu:\n"
        f"    sudo apt-get install {' '.join(missing)}\n"
        "On Fedora:\n"
        "    sudo dnf install xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm "
        "libxkbcommon-x11\n"
        "Without a display, `cisterna play` plays the refill by itself."
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
