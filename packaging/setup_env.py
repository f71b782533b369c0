"""Make `.venv` ready to run the product: environment, locked packages, the product itself, Qt's libraries.

Standard library only, and syntax that older Pythons still read, so that every missing piece is named in
plain words with the exact command that brings it. A stamp inside `.venv`, keyed to the lock and to
`pyproject.toml`, makes a second run return at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)

# What PySide6-Essentials links and does not carry: library -> (Debian and Ubuntu package, Fedora package).
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "mesa-libEGL"),
    "libGL.so.1": ("libgl1", "mesa-libGL"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
}

# Only a window on an X server needs these; drawing offscreen does not.
X11_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}

QT_TRIAL = "import PySide6.QtCore, PySide6.QtGui, PySide6.QtQml, PySide6.QtQuick, PySide6.QtNetwork"


class SetupError(Exception):
    """Something is missing that only the person at the machine can bring; the text says how."""


def python_complaint(version: tuple[int, ...], executable: str) -> str | None:
    """What is wrong with this Python, or None."""
    if version >= OLDEST:
        return None
    found = ".".join(str(part) for part in version)
    return (
        f"Cisterna needs Python {OLDEST[0]}.{OLDEST[1]} or newer; {executable} is Python {found}.\n"
        "Install a newer one, for example on Debian 12 or later and Ubuntu 24.04 or later:\n"
        "    sudo apt-get install python3 python3-venv\n"
        "on Fedora:\n"
        "    sudo dnf install python3.13\n"
        "If a newer Python is already there under another name, say so:\n"
        "    make run PYTHON=python3.13"
    )


def venv_complaint(version: tuple[int, ...]) -> str:
    """How to bring the `venv` and `ensurepip` modules that this Python came without."""
    return (
        "This Python cannot make a virtual environment: its modules `venv` and `ensurepip` are missing.\n"
        "On Debian and Ubuntu they are a package of their own:\n"
        "    sudo apt-get install python3-venv\n"
        f"or, for a Python that is not the system's default, python{version[0]}.{version[1]}-venv.\n"
        "Then try again."
    )


def qt_complaint(missing: list[str]) -> str:
    """Which system libraries Qt lacks, and the command for each kind of system."""
    table = {**QT_LIBRARIES, **X11_LIBRARIES}
    debian = sorted({table[name][0] for name in missing if name in table})
    fedora = sorted({table[name][1] for name in missing if name in table})
    lines = ["Qt cannot start: the system does not have " + ", ".join(missing) + "."]
    if debian:
        lines += [
            "On Debian and Ubuntu:",
            "    sudo apt-get install " + " ".join(debian),
            "On Fedora:",
            "    sudo dnf install " + " ".join(fedora),
        ]
    else:
        lines += [
            "Find the package that holds it, on Debian and Ubuntu with:",
            "    apt-file search " + missing[0],
        ]
    return "\n".join([*lines, "Then try again."])


def missing_libraries(names: list[str]) -> list[str]:
    """Those of the shared libraries that the system's loader does not find."""
    missing = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def wanted_libraries(environ: dict[str, str]) -> list[str]:
    """The libraries Qt will look for: those of a window too when one is going to be opened on an X server."""
    names = list(QT_LIBRARIES)
    on_x11 = environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY")
    if on_x11 and environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb"):
        names += list(X11_LIBRARIES)
    return names


def import_complaint(error: str) -> str:
    """What the loader's message says about a failed import of Qt."""
    library = re.search(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object", error)
    if library:
        return qt_complaint([library.group(1)])
    last = error.strip().splitlines()[-1] if error.strip() else "no message"
    if "GLIBC" in error:
        return f"Qt needs a newer system than this one: {last}\nIt runs on Debian 12, Ubuntu 22.04 or later."
    return f"Qt was installed but does not load: {last}"


def venv_python(venv: Path) -> Path:
    """The interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_of(root: Path) -> str:
    """A digest of everything that decides what is installed, this script included."""
    digest = hashlib.sha256()
    for path in (root / "requirements.lock", root / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    digest.update(str(root).encode())
    return digest.hexdigest()


def make_venv(venv: Path) -> None:
    """Make the environment unless one that works and is new enough is there. Raises `SetupError`."""
    trial = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    python = venv_python(venv)
    if python.exists() and subprocess.run([str(python), "-c", trial], capture_output=True).returncode == 0:
        return
    try:
        import ensurepip
        import venv as _venv
    except ImportError:
        raise SetupError(venv_complaint(sys.version_info[:2])) from None
    del ensurepip, _venv
    print(f"Making {venv.name} with Python {sys.version_info[0]}.{sys.version_info[1]} ...", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(venv)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    )
    if made.returncode != 0:
        if "ensurepip" in made.stdout:
            raise SetupError(venv_complaint(sys.version_info[:2]))
        raise SetupError(f"The environment {venv} could not be made:\n{tail(made.stdout)}")


def install(python: Path, root: Path) -> None:
    """Install the locked packages and the product. Raises `SetupError` with pip's own last words.

    Python compiles what is imported when it is imported; to compile all of it here would take a quarter of the time.
    """
    lock = root / "requirements.lock"
    count = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line)
    print(f"Installing {count} locked packages (once, about 0.5 GB with Qt) ...", flush=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet", "--no-compile"]
    run_pip([*pip, "--require-hashes", "-r", str(lock)], "The locked packages could not be installed")
    run_pip([*pip, "--no-deps", "--no-build-isolation", "-e", str(root)], "Cisterna itself could not be installed")


def run_pip(command: list[str], what: str) -> None:
    """Run pip; raise `SetupError` that ends in the command to run for the whole story."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
    if done.returncode == 0:
        return
    shown = " ".join(part for part in command if part != "--quiet")
    raise SetupError(
        f"{what}. pip says:\n{tail(done.stdout)}\n"
        "If that speaks of a connection, the package index cannot be reached from here: check the network\n"
        "or the proxy and try again. If it speaks of a hash, the download was damaged. The full story:\n"
        f"    {shown}"
    )


def tail(text: str, lines: int = 12) -> str:
    """The last lines of a tool's output, indented, without its remarks on unused addresses."""
    kept = [line for line in text.splitlines() if line.strip() and not line.startswith("WARNING: Location")]
    return "\n".join("    " + line for line in kept[-lines:])


def check_qt(python: Path) -> None:
    """Load Qt in the environment, drawing offscreen. Raises `SetupError`."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(python), "-c", QT_TRIAL],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    )
    if done.returncode != 0:
        raise SetupError(import_complaint(done.stdout))


def prepare(root: Path) -> None:
    """Bring `.venv` up to date with the lock. Raises `SetupError`."""
    complaint = python_complaint(sys.version_info[:2], sys.executable)
    if complaint:
        raise SetupError(complaint)
    if sys.platform.startswith("linux"):
        missing = missing_libraries(wanted_libraries(dict(os.environ)))
        if missing:
            raise SetupError(qt_complaint(missing))
    venv = root / ".venv"
    stamp = venv / "ready.stamp"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == stamp_of(root) and venv_python(venv).exists():
        return
    make_venv(venv)
    install(venv_python(venv), root)
    check_qt(venv_python(venv))
    stamp.write_text(stamp_of(root), encoding="utf-8")


def main() -> int:
    """Prepare the checkout this script stands in; 1 with an explanation when something is missing.

    With `--missing-debian-packages` it only prints those that Qt lacks here.
    """
    if sys.argv[1:] == ["--missing-debian-packages"]:
        print(" ".join(sorted(QT_LIBRARIES[name][0] for name in missing_libraries(list(QT_LIBRARIES)))))
        return 0
    try:
        prepare(Path(__file__).resolve().parent.parent)
    except SetupError as missing:
        print(f"\n{missing}\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the next run goes on from here.", file=sys.stderr)
        return 130
    except OSError as broken:
        print(f"\nSetting up stopped: {broken}\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
