"""A clinic of its own for a test: an authority, and devices under it that speak TLS with each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from pump_core.clocks import UtcTime, days
from telemetry.identity.authority import Authority, init_authority
from telemetry.identity.credentials import Credentials
from telemetry.identity.folder import IdentityFolder
from telemetry.identity.peer import DeviceRole
from telemetry.session import Session
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession
from tests.telemetry.keys import SERIAL, now


class Clinic:
    """`now` is what all clocks of the clinic say; the folders of its devices are in `root`."""

    def __init__(self, root: Path, *, development: bool = False) -> None:
        self.root = root
        self.now = now()
        self.told: list[str] = []
        self.authority: Authority = init_authority(root / "authority", self.now, development=development)
        self.numbers: dict[str, str] = {}
        self.issue("pump", SERIAL)
        self.issue("clinician", "tablet")

    def issue(self, role: DeviceRole, device: str, for_days: int = 365) -> IdentityFolder:
        """Another device, in a folder of its name."""
        folder = self.root / device
        self.numbers[device] = self.authority.issue(role, device, for_days, folder, self.now)
        return IdentityFolder(folder)

    def revoke(self, device: str, *told: str) -> None:
        """Takes a certificate back; the new list goes to the devices `told`."""
        self.authority.revoke(self.numbers[device], self.now)
        self.spread(*told)

    def spread(self, *told: str) -> None:
        """The list as it is goes to these devices."""
        for each in told:
            new = self.root / each / "new"
            new.write_bytes((self.root / "authority" / "revoked.crl").read_bytes())
            new.rename(self.root / each / "revoked.crl")

    def credentials(self, device: str) -> Credentials:
        """What a device proves itself with."""
        return Credentials(self.root / device, self.root / f"{device}.seen", told=self.told.append)

    def pump(self, device: str = SERIAL) -> Callable[[], Session]:
        """Sessions of a pump."""
        return partial(TlsSession, self.credentials(device), PROGRAMMERS, self.utc)

    def tablet(self, device: str = "tablet") -> Callable[[], Session]:
        """Sessions of a tablet or handset."""
        return partial(TlsSession, self.credentials(device), PUMPS, self.utc)

    def utc(self) -> UtcTime:
        return self.now

    def pass_days(self, count: int) -> None:
        """Days go by on all clocks of the clinic."""
        self.now = self.now + days(count)


def exchange(*ends: Session) -> list[list[bytes]]:
    """Two sessions speak until neither has more to say: what each received as plaintext."""
    heard: list[list[bytes]] = [[], []]
    for _ in range(8):
        for here, there in ((0, 1), (1, 0)):
            data = ends[here].to_line()
            if data and (plaintext := ends[there].receive(data)):
                heard[there].append(plaintext)
    return heard
