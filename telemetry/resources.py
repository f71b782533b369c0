"""The data files that ship with the product: `resources/` of a checkout, else `telemetry/data`."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath


def resource(name: str) -> bytes:
    """The bytes of `name`, a relative path such as `pumps.json` or `fonts/OFL.txt`.

    Raises `FileNotFoundError` that names the file and where it was looked for.
    """
    steps = PurePosixPath(name).parts
    if not steps or ".." in steps or PurePosixPath(name).is_absolute():
        raise FileNotFoundError(f"{name!r} is no path inside the product's data: give one such as 'pumps.json'")
    found = _root().joinpath(*steps)
    if not found.is_file():
        raise FileNotFoundError(f"the product's data file {name!r} is missing from {_root()}: install it again")
    return found.read_bytes()


def resource_names(prefix: str) -> list[str]:
    """The sorted paths of all data files that begin with `prefix`; `fonts/` lists that folder."""
    return sorted(name for name in _below(_root(), "") if name.startswith(prefix))


def _root() -> Traversable:
    checkout = Path(__file__).resolve().parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    return files("telemetry") / "data"


def _below(folder: Traversable, path: str) -> list[str]:
    if not folder.is_dir():
        return []
    names: list[str] = []
    for entry in folder.iterdir():
        name = path + entry.name
        names += _below(entry, name + "/") if entry.is_dir() else [name]
    return names
