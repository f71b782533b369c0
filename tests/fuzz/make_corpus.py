"""Makes the stored inputs of every target anew: `python -m tests.fuzz.make_corpus`.

They are cut from a real conversation: a tablet and an emulated pump, interrogated, refilled and stopped. The
programs of the targets that have a state are made of the same frames, and a few are written by hand.
"""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from pump_core.record import Record
from telemetry import framing
from telemetry.coding.reading import LineReader
from telemetry.link import Link
from telemetry.messages.codec import Envelope, dumps, encode, stage_bytes
from telemetry.messages.hello import Hello, Ping, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Echo, Stage
from telemetry.messages.reading import Interrogate, ReadBack
from telemetry.messages.table import BY_MODEL
from telemetry.ports.com_port import ComPort, stuffed
from tests.fuzz.inputs import store
from tests.fuzz.link_target import FIRST, LIMITS
from tests.fuzz.plain_peer import CODES
from tests.telemetry.backend.bench_pump import USER, Bench, hello, ident
from tests.telemetry.ports.test_com_port import AGREED, SET_UP, told
from tests.telemetry.two_ends import TwoEnds

LONGEST = 700
ENDLESS = [b"\xff\x3a" + b"w" * 20, b"\x00\x00" + b"[" * 1_500]
"""A line or a frame without end, and lists in lists."""
ODD_VALUES = ("a10102", "d81c82d81d00d81d00", "c249010000000000000000", "f97e00", "f7", "9f01ff", "81" * 40 + "00")
"""CBOR that is no message: a map, a list that shares itself, a bignum, a float, undefined, a list without end."""
CALLS = (
    b'{"call":"stats","args":{}}\n',
    b'{"call":"faults","args":{"ber":1e-4,"drop":0.01,"outage_every_ms":3000,"outage_ms":400}}\n',
    b'{"call":"garbage","args":{"bytes":100,"end":"A"}}\n',
    b'{"call":"hangup","args":{"ms":100}}\n{"call":"cut"}\n{"call":"restore"}\n',
    b'{"call":"inject","args":{"nl":40000000,"mixture":{"morphine":"10 mg/mL","bupivacaine":"20 mg/mL"}}}\n',
    b'{"morphine":"10 mg/mL"}',
    b'{"call":"fault","args":{"kind":"stall","found_after_ms":1200000,"recovers_after_ms":null}}\n',
    b'{"call":"fault","args":{"kind":"overinfusion","factor":2,"fluid":{"morphine":"1 mg/mL"},"nl":5}}\n',
    b'{"call":"press","args":{"command_id":"00112233445566778899aabbccddeeff"}}\n',
    b'{"call":"advance","token":"secret","args":{"ms":60000}}\r\n{"call":1}\n[]\nnull\n',
)


class Desk:
    """A pump's desk that keeps every message that passes."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.messages: list[Record] = []

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        answer = self._bench.pump.greet(hello, role)
        self.messages += [hello, answer]
        return answer

    def answer(self, request: Record) -> Record:
        answer = self._bench.pump.answer(request)
        self.messages += [request, answer]
        return answer

    def session_ended(self) -> None:
        self._bench.pump.session_ended()


def main() -> None:
    """Writes them all."""
    with TemporaryDirectory() as name:
        bench = Bench(Path(name))
        desk = Desk(bench)
        ends = TwoEnds(desk, hello())
        streams = _conversation(ends, bench)
        bench.pump.close()
    frames = [frame for stream in streams for frame, _ in LineReader().feed(stream)]
    heard = [stream[:LONGEST] for stream in streams]
    store("framing", [b"\x00\x03" + each for each in [*heard, *_shortest(map(framing.encode, frames), 8)]] + ENDLESS)
    store("coding", _mixed(_shortest(frames, 6)))
    store("codec", _bodies(desk.messages))
    store("link", _programs(frames))
    store("com_port", _greetings())
    store("control", [b"\x00\x05" + call for call in CALLS] + ENDLESS)
    store("memory", _damages())
    store("session", _handshakes())
    store("pump", _said(desk.messages, b"\x01"))
    store("tablet", _said(desk.messages, b"\x01\x02\x03"))


def _conversation(ends: TwoEnds, bench: Bench) -> list[bytes]:
    """What went over the line, each way."""
    heard: list[bytearray] = [bytearray(), bytearray()]
    for wire, stream in zip((ends.to_pump, ends.to_tablet), heard, strict=True):
        put = wire.put

        def keep(data, now, put=put, stream=stream):  # type: ignore[no-untyped-def]
            stream += data
            put(data, now)

        wire.put = keep  # type: ignore[method-assign]
    ends.connect()
    ends.reply(Interrogate(events=1))
    proposal = bench.refill(100)
    echo = ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    assert isinstance(echo, Echo), echo
    ends.reply(bench.commit_of(1, proposal))
    ends.reply(AskOutcome(command_id=ident(1)))
    ends.reply(ReadBack(events=0))
    ends.reply(Ping())
    return [bytes(stream) for stream in heard]


def _shortest(values: object, most: int) -> list[bytes]:
    return sorted(set(values), key=lambda value: (len(value), value))[:most]  # type: ignore[call-overload]


def _bodies(messages: list[Record]) -> list[bytes]:
    """One of each kind of message: as a stream of its own, and as a body."""
    kinds = {type(message): message for message in messages}
    wires = [encode(Envelope(number, message)) for number, message in enumerate(kinds.values(), 1)]
    staged = [message.staged for message in messages if isinstance(message, Stage)]
    short = [wire for wire in wires if len(wire) <= 2_000]
    odd = [b"\x00\x00" + bytes.fromhex(each) for each in ODD_VALUES] + [b"\xff\x03\xff\xff" + b"w" * 20]
    return [b"\x00\x03" + each for each in [*short, *(wire[2:] for wire in short), *staged, short[0] + short[1]]] + odd


def _mixed(payloads: list[bytes]) -> list[bytes]:
    """Programs for a reader of both kinds of frames, in the numbers of `coding_target`."""
    long = payloads[-1] * 4
    plain = [b"\x01" + bytes([len(each)]) + each for each in payloads]
    coded = [b"\x03" + bytes([len(each)]) + each + b"\x00" for each in [*payloads, long[:200]]]
    marks = [b"\x00" + bytes([len(mark)]) + mark for mark in (b"\x00\xa6", b"A\x00\xa6\x00Z", b"\x00\x5a\x00")]
    less, more, flip = b"\x05\x00\x14", b"\x06\x03", b"\x07\x00\x10\x04"
    turns = [b"".join(plain), b"".join(coded), b"".join(a + b for a, b in zip(plain, coded, strict=False))]
    turns += [frame + change + frame for frame in (plain[0], coded[0], coded[-1]) for change in (less, more, flip)]
    turns += [mark + frame for mark in marks for frame in (plain[0], coded[0])]
    return [bytes([place % 2, 37 * place % 256]) + each for place, each in enumerate(turns)]


def _programs(frames: list[bytes]) -> list[bytes]:
    """Programs for two links: what is done, in the numbers of `link_target`."""
    there, back, late, say, answer, deadline = b"\x00", b"\x01", b"\x0a\x02", b"\x0e\x20", b"\x0f\x40", b"\x0c"
    opening = there + back
    talk = say + b"w" * 32 + b"\x00" + answer + b"v" * 64 + b"\x01"
    forged = [
        b"\x15" + bytes([coded]) + frame[:1] + b"\x00" + bytes([len(frame) - 5]) + frame[5:]
        for frame in _shortest(frames, 6)
        for coded in (0, 1)
    ]
    draw = random.Random(1)
    return [
        opening + talk + (there + back) * 4,
        opening + talk + (b"\x04" + there + late + deadline + back) * 4,
        opening + talk + (b"\x06\x07" + late) * 6,
        opening + talk + (b"\x08\x00\x21\x40" + back + late + deadline) * 4,
        opening + b"\x11\x20" + b"\xff" * 32 + talk + (there + back) * 3,
        opening + talk + there + b"\x18\x07" + (there + back) * 3 + b"\x19\x00" + there + back,
        *(opening + talk + each + (there + back) * 2 for each in forged),
        *(opening + b"\x17" + bytes([kind]) + b"\x00" + back + talk for kind in range(0x21, 0x29)),
        *(bytes(draw.choices(range(26), k=120)) for _ in range(4)),
    ]


def _greetings() -> list[bytes]:
    """What servers say."""
    answers = b"".join(told(command + 100, value) for command, value in SET_UP.items())
    offers = bytes([255, 251, 1, 255, 251, 3, 255, 253, 3, 255, 253, 24])
    every = stuffed(bytes(range(256)))
    said = [AGREED + answers, offers + AGREED + told(107, b"\xb0") + answers + every, every]
    said += [AGREED + told(101, b"\x00\x00\x25\x80"), AGREED + answers + told(108, b"") + told(109, b"")]
    said += [bytes([255, 251, 1]) * 300, bytes([255, 250, 44]) + b"w" * 300]
    said += [bytes([255, 254, 44]), ComPort(9_600).replies()]
    return [b"\x00\x03" + each for each in said]


def _damages() -> list[bytes]:
    """Programs for a memory: file, what is done, where, with what, in the numbers of `memory_target`."""
    single = [bytes([file, kind, 0, 40, 3, 1, 2, 3, 9]) for file in range(8) for kind in range(8)]
    draw = random.Random(2)
    flips = [
        bytes([file, 1]) + draw.randrange(62, 1_000).to_bytes(2, "big") + b"\x00" for file in (1, 2) for _ in range(12)
    ]
    return [b"", *flips, *single[::3], single[0] + single[9], single[14] + single[22] + single[31]]


def _handshakes() -> list[bytes]:
    """Programs for two sessions, in the numbers of `session_target`."""
    there, back = b"\x01", b"\x00"
    greeted = (there + back) * 4
    talk = b"\x10\x40" + b"w" * 64 + b"\x03" + b"\x11\x80" + b"v" * 128 + b"\x00"
    alert = b"\x0e\x02\x02\x28\x15\x00"
    return [
        greeted + talk + (there + back) * 2,
        talk + (there + back) * 6,
        greeted + talk + there + b"\x09" + back,
        greeted + b"\x11\x20" + b"v" * 32 + b"\x00\x04\x00\x10" + b"\x06\x00\x09\x01" + back * 4,
        there + b"\x05\x00\x40" + b"\x05\x00\xff" * 3 + back + greeted,
        greeted + talk + alert + there + back,
        there + alert + greeted,
        greeted + b"\x12" + there + back + talk + there + back,
        greeted + b"\x12" + there + b"\x0f\x05wwwww\x17\x00" + back,
        there + b"\x0d\x20" + b"\x16\x03\x01" * 10 + b"ww" + greeted,
        greeted + b"\x0b\x00\x05\x20" + talk + there,
    ]


def _said(messages: list[Record], begin: bytes) -> list[bytes]:
    """Programs for a peer with a key: each kind of message alone, and all in the order in which they were said."""
    steps = []
    for message in messages:
        fields = dumps(message.to_list())
        place = CODES.index(BY_MODEL[type(message)].code)
        if len(fields) <= LONGEST:
            steps.append(b"\x03" + bytes([place, 2]) + len(fields).to_bytes(2, "big") + fields + b"\x07\x05")
    rude = [b"\x00\x20" + b"w" * 32 + b"\x07\x05", b"\x01\x00\x03\x83\x01\x02\x07\x03", b"\x05\xff\x07\x02\x05\xff"]
    return [begin + each for each in sorted({*steps, *rude})] + [begin + b"".join(steps), b"\x00" + steps[0]]


if __name__ == "__main__":
    assert Link.initiator(FIRST, LIMITS).connection == FIRST
    main()
