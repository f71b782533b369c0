"""Frames as docs/protocol.md §§ 2 and 3 say: plain ones both ways, coded ones only read, and only undamaged."""

from __future__ import annotations

import zlib

_LONGEST_STRETCH = 520
_CODED = {0x45: (40, 24), 0xB9: (160, 144), 0xA6: (255, 239), 0x5A: (510, 478)}  # bytes behind the mark, of content
_MARK = 3
_CRC = 4


def plain_frame(payload: bytes) -> bytes:
    return b"\x00" + _stuffed(payload + zlib.crc32(payload).to_bytes(_CRC, "little")) + b"\x00"


def _stuffed(data: bytes) -> bytes:
    out, group = bytearray(), bytearray()
    for byte in data:
        if byte:
            group.append(byte)
        if not byte or len(group) == 254:
            out += bytes((len(group) + 1,)) + group
            group.clear()
    return bytes(out) + bytes((len(group) + 1,)) + bytes(group)


def _unstuffed(stretch: bytes) -> bytes | None:
    out, at = bytearray(), 0
    while at < len(stretch):
        length = stretch[at]
        group = stretch[at + 1 : at + length]
        if len(group) != length - 1:
            return None
        at += length
        out += group
        if length < 255 and at < len(stretch):
            out.append(0)
    return bytes(out)


def _checked(data: bytes) -> bytes | None:
    body, crc = data[:-_CRC], data[-_CRC:]
    return body if body and zlib.crc32(body) == int.from_bytes(crc, "little") else None


def _plain(stretch: bytes) -> bytes | None:
    data = _unstuffed(stretch)
    return _checked(data) if data else None


def _coded(content: bytes) -> bytes | None:
    body = _checked(content)
    length = int.from_bytes(body[:2], "big") if body else 0
    return body[2 : 2 + length] if body and 0 < length <= len(body) - 2 else None


class FrameReader:
    """Payloads of the good frames in a stream."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, data: bytes) -> list[bytes]:
        stream = self._held + data
        payloads, used = _read(stream)
        self._held = stream[used:][-2 * _LONGEST_STRETCH :]
        return payloads


def _read(stream: bytes) -> tuple[list[bytes], int]:
    """The payloads, and how much of the stream will not be looked at again."""
    payloads, at = list[bytes](), 0
    while (border := stream.find(0, at)) >= 0:
        payload = _plain(stream[at:border])
        payloads += [payload] if payload else []
        mark = stream[border : border + _MARK]
        if len(mark) < _MARK and (len(mark) == 1 or mark[1] in _CODED):
            return payloads, border
        if mark[1] not in _CODED or mark[2]:
            at = border + 1
            continue
        length, content = _CODED[mark[1]]
        at = border + _MARK
        block = stream[at : at + length]
        if len(block) < length and not _read(block)[0]:
            return payloads, border
        payload = _coded(block[:content])
        if payload:
            payloads.append(payload)
            at += length
    return payloads, at
