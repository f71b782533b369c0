"""The folder that holds a device's identity: its key, its certificate, its authority and that authority's list.

Whatever is wrong with one is told to a person: which folder, why, and what to do.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from telemetry.errors import SurroundingsError

_OTHERS = 0o077


class IdentityUnusable(SurroundingsError):
    """A device cannot say who it is, so no session is possible."""


class IdentityFolder(Struct, frozen=True):
    """Where the files of an identity are."""

    root: Path

    @property
    def authority(self) -> Path:
        """The certificate of the authority."""
        return self.root / "authority.pem"

    @property
    def certificate(self) -> Path:
        """The device's own certificate."""
        return self.root / "device.pem"

    @property
    def key(self) -> Path:
        """The device's private key."""
        return self.root / "device.key"

    @property
    def revoked(self) -> Path:
        """The authority's list of certificates that it took back."""
        return self.root / "revoked.crl"

    def files(self) -> tuple[Path, ...]:
        """All four."""
        return self.authority, self.certificate, self.key, self.revoked

    def check(self) -> None:
        """Raises `IdentityUnusable` unless all four are there and the key is nobody else's to read."""
        missing = [path.name for path in self.files() if not path.is_file()]
        if missing:
            raise IdentityUnusable(
                f"There is no identity in {self.root}.",
                f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing.",
                "Name a folder that `cisterna authority issue` made, with --identity DIR; one for emulated pumps "
                "is made anew once its folder is removed.",
            )
        if self.key.stat().st_mode & _OTHERS:
            raise IdentityUnusable(
                f"The private key {self.key} can be read by others.",
                "Whoever has it can speak as this device.",
                f"Take the right away (chmod 600 {self.key}), and have a new certificate issued if it was copied.",
            )
