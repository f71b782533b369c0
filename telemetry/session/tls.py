"""The session: TLS 1.3 over the link, with a certificate on either end.

    shaking hands   bytes of the handshake             → shaking hands, then established
    shaking hands   more than `HANDSHAKE_LIMIT` bytes  → refused too_long
    shaking hands   a peer of another role, or none    → refused role, no_certificate
    established     a record                           → plaintext
    established     close_notify                       → closed
    any             what does not check                → refused

    open = Welcome came, never earlier: in TLS 1.3 an end that shows its certificate last is through with the
           handshake before the other one has judged it

A record holds all that was queued when the link had room, up to `RECORD` bytes. Nothing here is unbounded: TLS limits a
record to 16 kB and OpenSSL holds one, the handshake is counted, and so is what OpenSSL wants to send unasked.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Final

from pump_core.clocks import UtcTime
from telemetry.identity.credentials import ALPN, SERVERS, Credentials, peer_in
from telemetry.identity.peer import DeviceRole, NoPeer, Peer
from telemetry.session import SessionRefused, Standing
from telemetry.session.reasons import refused_by

HANDSHAKE_LIMIT: Final = 6_144
"""Bytes that may come before a handshake is through; ours take a third of it (our choice)."""

RECORD: Final = 4_608
"""Bytes of plaintext in one record: a message of 4 kB whole, and 2.4 s of a line of 19,200 baud (our choice)."""

UNASKED_LIMIT: Final = 1_024
"""Bytes that OpenSSL may want to send for what came in, alerts and new keys, once the handshake is through."""

_LEAST_RECORD = 256
_RECORD_SECONDS = 2
_BITS_PER_BYTE = 10
_READ = 16_384
_PIECE = 512
PROGRAMMERS: Final[frozenset[DeviceRole]] = frozenset({"clinician", "handset"})
PUMPS: Final[frozenset[DeviceRole]] = frozenset({"pump"})
COMMUNICATORS: Final[frozenset[DeviceRole]] = frozenset({"communicator"})


def record_for(baud: int) -> int:
    """How much goes into one record on a line of `baud` bits per second: what it carries in 2 s, up to `RECORD`."""
    return max(_LEAST_RECORD, min(RECORD, baud // _BITS_PER_BYTE * _RECORD_SECONDS))


class TlsSession:
    """One session of the device of `credentials` with another one, whose role must be in `accepts`.

    `utc` is the instant at which validity is judged; `record` how much plaintext goes into a record.
    """

    def __init__(
        self,
        credentials: Credentials,
        accepts: frozenset[DeviceRole],
        utc: Callable[[], UtcTime],
        record: int = RECORD,
    ) -> None:
        self._credentials = credentials
        self._accepts = accepts
        self._utc = utc
        self._record = record
        self._from_line = ssl.MemoryBIO()
        self._for_line = ssl.MemoryBIO()
        self._tls = credentials.context().wrap_bio(
            self._from_line, self._for_line, server_side=credentials.own.role in SERVERS
        )
        self._heard = 0
        self._queued = bytearray()
        self._peer: Peer | None = None
        self._closed = False
        self._ended = False

    @property
    def established(self) -> bool:
        """Whether the handshake is through here."""
        return self._peer is not None

    @property
    def peer(self) -> Peer | None:
        """Who the other end has proved to be; None until then."""
        return self._peer

    @property
    def standing(self) -> Standing:
        """What the other end's certificate is worth now."""
        if self._peer is None:
            raise AssertionError("nobody has proved anything yet")
        return self._credentials.standing(self._peer, self._utc())

    @property
    def closed(self) -> bool:
        """Whether the other end has said that nothing more comes."""
        return self._closed

    def receive(self, data: bytes) -> bytes:
        """Plaintext in `data`. Raises `SessionRefused`."""
        if self._ended or self._closed:
            raise SessionRefused("closed", "the session has ended")
        try:
            return self._receive(data)
        except ssl.SSLError as bad:
            self._ended = True
            raise refused_by(bad, self.established) from bad
        except SessionRefused:
            self._ended = True
            raise

    def send(self, plaintext: bytes) -> None:
        """Queues plaintext; it leaves with the next `to_line` once the handshake is through."""
        self._queued += plaintext

    def close(self) -> None:
        """Says that nothing more comes, after what is queued."""
        if self._ended:
            return
        if self.established:
            self._encrypt()
            try:
                self._tls.unwrap()
            except ssl.SSLWantReadError:
                pass  # our word is queued; that of the other end is not waited for
            except ssl.SSLError as bad:
                raise refused_by(bad, True) from bad
            finally:
                self._ended = True
        self._ended = True

    def to_line(self) -> bytes:
        """Takes the bytes that the link shall carry now."""
        if not self._ended:
            if self.established:
                self._encrypt()
            elif not self._heard:
                self._shake()
        return self._for_line.read()

    def _receive(self, data: bytes) -> bytes:
        while not self.established:  # piece by piece, so that what follows the handshake is not counted as part of it
            piece, data = data[:_PIECE], data[_PIECE:]
            self._from_line.write(piece)
            self._heard += len(piece)
            if self._heard > HANDSHAKE_LIMIT:
                raise SessionRefused("too_long", f"a handshake longer than {HANDSHAKE_LIMIT} bytes was not waited for")
            if not self._shake() and not data:
                return b""
        self._from_line.write(data)
        plaintext = self._decrypt()
        if self._for_line.pending > UNASKED_LIMIT + HANDSHAKE_LIMIT:
            raise SessionRefused("too_long", "the other end asks for more answers than a session needs")
        return plaintext

    def _shake(self) -> bool:
        """Goes on with the handshake; whether it is through."""
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        if self._tls.selected_alpn_protocol() != ALPN:
            raise SessionRefused("version", f"the other end does not speak {ALPN}")
        try:
            peer = peer_in(self._tls)
        except NoPeer as bad:
            raise SessionRefused("role", f"the other end is no device of ours: {bad}") from bad
        if peer.role not in self._accepts:
            wanted = " or ".join(sorted(self._accepts))
            raise SessionRefused("role", f"the other end is the {peer.role} {peer.device} and no {wanted}")
        if peer.role == "handset" and self._credentials.standing(peer, self._utc()) == "expired":
            raise SessionRefused("expired", f"the certificate of the handset {peer.device} is not valid now")
        self._peer = peer
        return True

    def _decrypt(self) -> bytes:
        plaintext = b""
        while not self._closed and (self._from_line.pending or self._tls.pending()):
            try:
                part = self._tls.read(_READ)
            except ssl.SSLWantReadError:
                break
            except ssl.SSLZeroReturnError:
                part = b""
            plaintext += part
            self._closed = not part  # close_notify came: nothing is read instead of something
        return plaintext

    def _encrypt(self) -> None:
        while self._queued:
            written = self._tls.write(self._queued[: self._record])
            del self._queued[:written]
