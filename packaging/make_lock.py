"""Write `requirements.lock`: runtime, development and build packages for every system, pinned and hashed.

The lock carries no address, so it works with whatever index a machine is set up for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from lockfile import LockError, read_lock

OPTIONS = ("--extra", "dev", "--universal", "--python-version", "3.11", "--generate-hashes")
QUIET = ("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header", "--quiet")


def main() -> int:
    """Make the lock of the checkout this script stands in and check it."""
    root = Path(__file__).resolve().parent.parent
    beside = str(Path(sys.executable).parent)
    uv = shutil.which("uv", path=os.pathsep.join([beside, os.environ.get("PATH", "")]))
    if uv is None:
        print(f"make lock needs uv. Install it with:\n    {sys.executable} -m pip install uv", file=sys.stderr)
        return 1
    fresh = root / "build" / "requirements.lock"
    fresh.parent.mkdir(exist_ok=True)
    command = [uv, "pip", "compile", "pyproject.toml", *OPTIONS, *QUIET, "--upgrade", "-o", str(fresh)]
    done = subprocess.run(command, cwd=root, check=False)
    if done.returncode != 0:
        print("make lock: uv could not find versions that fit together; it says why above", file=sys.stderr)
        return 1
    try:
        entries = read_lock(fresh)
    except LockError as wrong:
        print(f"make lock: {wrong}", file=sys.stderr)
        return 1
    shutil.copyfile(fresh, root / "requirements.lock")
    print(f"requirements.lock: {len(entries)} packages, {sum(entry.hashes for entry in entries)} hashes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
