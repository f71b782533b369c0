"""What a first start makes for itself: a development authority, a tablet and a pump under it.

    ROOT/authority      the authority, marked as one for development
    ROOT/tablet         the tablet, a clinician's
    ROOT/pump-SERIAL    each pump
    ROOT/communicator   the communicator, when one is asked for

Several processes may come here at once; each folder is put in its place in one step, and who comes second takes what is
there. A release does none of this.
"""

from __future__ import annotations

from pathlib import Path

from telemetry.identity.peer import DeviceRole

TABLET = "development-tablet"
COMMUNICATOR = "COM100001"
_DEVICE_DAYS = 3_650


def authority_of(root: Path) -> Path:
    """The folder of the authority."""
    return root / "authority"


def tablet_of(root: Path) -> Path:
    """The folder of the tablet's identity."""
    return root / "tablet"


def pump_of(root: Path, serial: str) -> Path:
    """The folder of a pump's identity."""
    return root / f"pump-{serial}"


def communicator_of(root: Path) -> Path:
    """The folder of the communicator's identity."""
    return root / "communicator"


def is_complete(root: Path, serial: str, communicator: bool = False) -> bool:
    """Whether nothing needs to be made for the pump `serial`, and for a communicator if one is asked for."""
    wanted = [authority_of(root), tablet_of(root), pump_of(root, serial)]
    wanted += [communicator_of(root)] if communicator else []
    return all(folder.is_dir() for folder in wanted)


def make_development(root: Path, serial: str, now_utc_ms: int, communicator: bool = False) -> None:
    """Makes what is missing. Raises `AuthorityRefused`."""
    from pump_core.clocks import UtcTime
    from telemetry.identity.authority import Authority, init_authority
    from telemetry.identity.private_files import AuthorityRefused, unwritable

    now = UtcTime(now_utc_ms)
    try:
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as bad:
        raise unwritable(root, bad) from bad
    if not authority_of(root).exists():
        try:
            init_authority(authority_of(root), now, development=True)
        except AuthorityRefused:
            if not authority_of(root).exists():
                raise
    authority = Authority(authority_of(root))
    devices: list[tuple[DeviceRole, str, Path]] = [
        ("clinician", TABLET, tablet_of(root)),
        ("pump", serial, pump_of(root, serial)),
    ]
    devices += [("communicator", COMMUNICATOR, communicator_of(root))] if communicator else []
    for role, device, folder in devices:
        if folder.exists():
            continue
        try:
            authority.issue(role, device, _DEVICE_DAYS, folder, now)
        except AuthorityRefused:
            if not folder.exists():
                raise
