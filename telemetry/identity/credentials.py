"""A device's identity put to use: it is proved to itself, then gives the TLS settings of its sessions.

Before the first session, and whenever a file of the folder changed, the device shakes hands with itself in memory. That
one handshake shows that key and certificate belong together, that the authority signed both the certificate and the
list, and that the list does not name the device. Only then is the list's number believed and remembered. A folder that
no longer proves itself changes nothing for a running device: it goes on with what it had, and says so.

OpenSSL is told not to look at any clock: validity is judged with the instant that is handed in.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from msgspec import Struct

from pump_core.clocks import Duration, UtcTime
from telemetry.identity.folder import IdentityFolder, IdentityUnusable
from telemetry.identity.peer import DEVELOPMENT, DeviceRole, NoPeer, Peer, peer_of
from telemetry.identity.revocation import LIST_BEGINS, ListMemory, NoList, RevocationList, read_list
from telemetry.session import Standing
from telemetry.version import RELEASE

ALPN: Final = "cisterna/1"
SERVERS: Final[frozenset[DeviceRole]] = frozenset({"pump", "communicator"})
"""Who is opened; the others open."""

LOOKED_AT_EVERY: Final = Duration(1_000)
"""How often the folder is looked at while a session lasts (our choice)."""

_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME, which the module ssl has no name for
_MS_PER_SECOND = 1_000
_FLIGHTS = 2
_PURPOSE = "unsuitable certificate purpose"
_NO_LIST = "unable to get certificate CRL"

Stamp = tuple[tuple[int, int, int], ...]


class _Proved(Struct, frozen=True):
    """What a folder held when it proved itself."""

    stamp: Stamp
    own: Peer
    list: RevocationList
    context: ssl.SSLContext


class Credentials:
    """The identity in a folder. Raises `IdentityUnusable` when it cannot be used.

    `memory` is the file in which the newest list that was seen is remembered; `told` hears why a changed folder was
    not taken. A `release` takes no development authority.
    """

    def __init__(
        self,
        folder: Path,
        memory: Path,
        *,
        release: bool = RELEASE,
        told: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._folder = IdentityFolder(folder)
        self._memory = ListMemory(memory)
        self._release = release
        self._told = told
        self._proved = self._prove()
        self._tried = self._proved.stamp
        self._looked_at: UtcTime | None = None

    @property
    def own(self) -> Peer:
        """Who this device is."""
        return self._proved.own

    @property
    def list_number(self) -> int:
        """The number of the list of revoked certificates in use."""
        return self._proved.list.number

    def context(self) -> ssl.SSLContext:
        """The settings of a session that begins now, with the folder as it is now if that can be used."""
        self.refresh()
        return self._proved.context

    def standing(self, peer: Peer, now: UtcTime) -> Standing:
        """What a device's certificate is worth at `now`, by a list that is no older than `LOOKED_AT_EVERY`."""
        if self._looked_at is None or not Duration(0) <= now.since(self._looked_at) < LOOKED_AT_EVERY:
            self._looked_at = now
            self.refresh()
        if peer.certificate in self._proved.list.revoked:
            return "revoked"
        return "good" if peer.is_valid_at(now) else "expired"

    def refresh(self) -> None:
        """Takes a folder that changed; one that does not prove itself is told of once and not taken."""
        try:
            stamp = _stamp(self._folder)
            if stamp == self._tried:
                return
            self._tried = stamp
            self._proved = self._prove()
        except OSError as bad:
            if self._tried:
                self._tried = ()
                self._told(f"The identity in {self._folder.root} cannot be read any more: {bad.strerror}.")
        except IdentityUnusable as bad:
            self._told(str(bad))

    def _prove(self) -> _Proved:
        folder = self._folder
        try:
            folder.check()
            stamp, pem = _stamp(folder), folder.revoked.read_bytes()
            found = read_list(pem)
            if LIST_BEGINS in folder.authority.read_bytes():
                raise NoList("authority.pem holds one too")
            opens = _settings(folder, ssl.PROTOCOL_TLS_CLIENT)
            opened = _settings(folder, ssl.PROTOCOL_TLS_SERVER)
            development = _is_development(opened)
        except (OSError, ValueError) as bad:  # an ssl.SSLError is an OSError
            raise _unusable(folder, str(bad)) from bad
        except NoList as bad:
            raise _unusable(folder, f"revoked.crl cannot be used: {bad}") from bad
        if development and self._release:
            raise IdentityUnusable(
                f"The identity in {folder.root} is from a development authority.",
                "Anybody can make one, and this is a release for clinics.",
                "Name a folder that the clinic's authority issued, with --identity DIR.",
            )
        own = _shake_own_hand(folder, opens, opened)
        self._memory.check(found)
        self._memory.remember(found)
        return _Proved(stamp, own, found, opened if own.role in SERVERS else opens)


def _settings(folder: IdentityFolder, side: int) -> ssl.SSLContext:
    """TLS 1.3 and nothing older, certificates on both ends under one authority, its list consulted, no tickets."""
    context = ssl.SSLContext(side)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags = ssl.VerifyFlags(
        ssl.VERIFY_X509_STRICT | ssl.VERIFY_CRL_CHECK_LEAF | ssl.VERIFY_X509_TRUSTED_FIRST | _NO_CHECK_TIME
    )
    context.options &= ~ssl.OP_ENABLE_MIDDLEBOX_COMPAT  # nothing between the ends looks into TLS
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_TICKET
    context.set_ecdh_curve("X25519")
    context.set_alpn_protocols([ALPN])
    if side == ssl.PROTOCOL_TLS_SERVER:
        context.num_tickets = 0
    context.load_cert_chain(folder.certificate, folder.key)
    context.load_verify_locations(cafile=folder.authority)
    context.load_verify_locations(cafile=folder.revoked)
    return context


def _is_development(context: ssl.SSLContext) -> bool:
    subjects = [part for each in context.get_ca_certs() for parts in each["subject"] for part in parts]
    return ("organizationName", DEVELOPMENT) in subjects


def _shake_own_hand(folder: IdentityFolder, opens: ssl.SSLContext, opened: ssl.SSLContext) -> Peer:
    """Who the folder's device proves to be, in whichever of the two places its certificate is for."""
    complaint = ""
    for is_opened in (False, True):
        try:
            peer = _proved(opens, opened, is_opened)
        except (ssl.SSLError, NoPeer) as bad:
            said = getattr(bad, "verify_message", "") or getattr(bad, "reason", "") or str(bad)
            complaint = complaint if is_opened and said == _PURPOSE else said
            continue
        if (peer.role in SERVERS) == is_opened:
            return peer
        complaint = "its certificate is for another use than its role"
    raise _unusable(folder, "revoked.crl is not a list of its authority" if complaint == _NO_LIST else complaint)


def _proved(opens: ssl.SSLContext, opened: ssl.SSLContext, is_opened: bool) -> Peer:
    """Who the device is to the end that checks; the end that proves takes the other as it is."""
    proving = opened if is_opened else opens
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    proving.verify_mode = ssl.CERT_NONE
    try:
        ends = opens.wrap_bio(back, there), opened.wrap_bio(there, back, server_side=True)
    finally:
        proving.verify_mode = ssl.CERT_REQUIRED
    for _ in range(_FLIGHTS):
        for end in ends:
            _go_on(end)
    return peer_in(ends[0 if is_opened else 1])


def _go_on(end: ssl.SSLObject) -> None:
    try:
        end.do_handshake()
    except ssl.SSLWantReadError:
        return


def peer_in(session: ssl.SSLObject) -> Peer:
    """The device that a handshake proved at the other end. Raises `NoPeer`."""
    said = session.getpeercert()
    if not said:
        raise NoPeer("it showed no certificate")
    return peer_of(said, _instant(str(said["notBefore"])), _instant(str(said["notAfter"])))


@lru_cache(maxsize=64)
def _instant(text: str) -> UtcTime:
    return UtcTime(int(ssl.cert_time_to_seconds(text)) * _MS_PER_SECOND)


def _stamp(folder: IdentityFolder) -> Stamp:
    found = (path.stat() for path in folder.files())
    return tuple((each.st_mtime_ns, each.st_size, each.st_ino) for each in found)


def _unusable(folder: IdentityFolder, why: str) -> IdentityUnusable:
    return IdentityUnusable(
        f"The identity in {folder.root} cannot be used.",
        f"{why[:1].upper()}{why[1:]}.",
        "Have the authority issue another one with `cisterna authority issue`.",
    )
