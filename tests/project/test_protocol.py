"""docs/protocol.md says what the code does: its generated parts, its CDDL over all traffic, its figures."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import cbor2
import pycddl  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from protocol import DATA, PAGE, BadWords, filled, main, problems, read_words
from protocol_exchange import Said, worked_exchange

from pump_core.record import Record
from telemetry.coding import reed_solomon
from telemetry.communicator.figures import load_figures
from telemetry.framing import MAX_PAYLOAD
from telemetry.identity.credentials import ALPN
from telemetry.link.connection import GUARDED_FOR
from telemetry.link.frames import CAME_BITS, Kind
from telemetry.link.limits import WINDOW_BYTES, LinkLimits
from telemetry.messages.codec import MAX_MESSAGE, Envelope, MessageUnreadable, decode, dumps, encode, read_staged
from telemetry.messages.communicator import COMMUNICATOR_PROTOCOL, MOST_PUMPS
from telemetry.messages.hello import PROTOCOL_VERSION
from telemetry.messages.programming import Stage
from telemetry.messages.reading import PAGE as PAGE_BYTES
from telemetry.messages.table import TABLE
from telemetry.pump_end import HANDSHAKE_ENDS_AFTER, SESSION_ENDS_AFTER
from tests.project.cddl_reader import Cddl
from tests.telemetry.any_record import any_record

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / PAGE).read_text(encoding="utf-8")
WORDS = (ROOT / DATA).read_text(encoding="utf-8")
CDDL_TEXT = re.findall(r"```cddl\n(.*?)```", TEXT, re.DOTALL)[0]
RULES = Cddl(CDDL_TEXT)
EXCHANGE = worked_exchange().all
MESSAGES: st.SearchStrategy[Record] = st.one_of(*(any_record(entry.model) for entry in TABLE))
WRONG: tuple[Any, ...] = (None, True, -1, 0, 2**63, -(2**63) - 1, "", "x" * 33, "x" * 321, "é", b"", b"y" * 16, [], [1])

NOT_IN_CDDL = re.compile(
    "asks for nothing|command id of its own|one order of a kind|each drug once|come together|one after the other"
    "|every day plan"
)
"""What a refusal says of the rules that docs/protocol.md tells in words."""

BLOCK = "<!-- generated: {} -->\n{}<!-- end -->\n"


def test_the_generated_parts_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check"], ROOT)
    assert code == 0, capsys.readouterr().err


def test_make_check_looks_whether_they_are() -> None:
    assert "$(BIN)/python packaging/protocol.py --check" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_the_worked_exchange_comes_out_the_same_every_time() -> None:
    assert worked_exchange().all == EXCHANGE


def rules_broken(text: str) -> list[str]:
    return sorted(each.rule for each in problems(text, {"a": "new\n", "b": "more\n"}))


def test_blocks_are_filled_and_nothing_else_is_touched() -> None:
    text = "by hand\n" + BLOCK.format("a", "old\n") + "between\n" + BLOCK.format("b", "") + "end\n"
    assert rules_broken(text) == ["out-of-date", "out-of-date"]
    after = filled(text, {"a": "new\n", "b": "more\n"})
    assert rules_broken(after) == []
    assert after == "by hand\n" + BLOCK.format("a", "new\n") + "between\n" + BLOCK.format("b", "more\n") + "end\n"


def test_a_block_that_is_missing_doubled_or_unknown_is_found() -> None:
    good = BLOCK.format("a", "new\n")
    assert rules_broken(good) == ["no-block"]
    assert rules_broken(good + good + BLOCK.format("b", "more\n")) == ["twice"]
    assert rules_broken(good + BLOCK.format("b", "more\n") + BLOCK.format("c", "")) == ["unknown-block"]


def checkout(at: Path, page: str, words: str = WORDS) -> Path:
    for path, text in ((PAGE, page), (DATA, words)):
        (at / path).parent.mkdir(exist_ok=True)
        (at / path).write_text(text, encoding="utf-8")
    return at


def test_an_edited_table_is_found_and_mended(tmp_path: Path) -> None:
    at = checkout(tmp_path, TEXT.replace("| 35 | Commit | clinician |", "| 35 | Commit | clinician, handset |"))
    assert main(["--check"], at) == 1
    assert (main([], at), main(["--check"], at)) == (0, 0)
    assert (at / PAGE).read_text(encoding="utf-8") == TEXT


def test_without_a_page_or_with_words_that_do_not_fit_nothing_is_written(tmp_path: Path) -> None:
    at = checkout(tmp_path, TEXT, words="{}")
    assert main([], at) == 1
    assert (at / PAGE).read_text(encoding="utf-8") == TEXT
    (at / DATA).write_text(WORDS, encoding="utf-8")
    (at / PAGE).unlink()
    assert main([], at) == 1
    assert not (at / PAGE).exists()


@pytest.mark.parametrize(
    ("family", "code", "says"),
    [("Fault.code", "memory", "no words for memory"), ("denials", "naive", "no words for naive")],
)
def test_a_code_without_words_is_found(family: str, code: str, says: str) -> None:
    data = json.loads(WORDS)
    del data["families"][family][code]
    with pytest.raises(BadWords, match=says):
        read_words(json.dumps(data))


def test_words_for_a_code_or_a_family_that_there_is_not_are_found() -> None:
    data = json.loads(WORDS)
    data["families"]["Fault.code"]["tired"] = "the pump is tired"
    with pytest.raises(BadWords, match="no code tired"):
        read_words(json.dumps(data))
    data = json.loads(WORDS)
    data["families"]["moods"] = {"tired": "the pump is tired"}
    with pytest.raises(BadWords, match="moods: no code tired"):
        read_words(json.dumps(data))


def test_the_rules_are_cddl_to_another_reader_too() -> None:
    pycddl.Schema(CDDL_TEXT)
    with pytest.raises(ValueError, match="parser error"):
        pycddl.Schema(CDDL_TEXT.replace("Ping = []", "Ping = [", 1))


@pytest.mark.parametrize("said", EXCHANGE, ids=lambda said: type(said.message).__name__)
def test_every_message_of_the_worked_exchange_is_as_the_rules_say(said: Said) -> None:
    assert RULES.matches("message", cbor2.loads(said.data[2:]))
    if isinstance(said.message, Stage):
        assert RULES.matches("staged", cbor2.loads(said.message.staged))


def places(value: list[Any]) -> list[tuple[list[Any], int]]:
    """Every list within, with the place of each of its items."""
    found = [(value, at) for at in range(len(value))]
    for item in value:
        found += places(item) if isinstance(item, list) else []
    return found


@pytest.mark.parametrize("said", EXCHANGE, ids=lambda said: type(said.message).__name__)
def test_a_number_that_no_message_holds_is_refused_wherever_it_stands(said: Said) -> None:
    message = cbor2.loads(said.data[2:])
    for holder, at in places(message):
        was, holder[at] = holder[at], 1.5
        assert not RULES.matches("message", message), (at, was)
        holder[at] = was
    assert RULES.matches("message", message)


def damage(value: list[Any], data: st.DataObject) -> None:
    holder, at = data.draw(st.sampled_from(places(value)), label="place")
    change = data.draw(st.sampled_from(["replace", "drop", "double"]))
    if change == "replace":
        holder[at] = data.draw(st.sampled_from(WRONG))
    elif change == "drop":
        del holder[at]
    else:
        holder.insert(at, holder[at])


def refusal(body: bytes) -> str:
    try:
        decode(body)
    except MessageUnreadable as bad:
        return str(bad)
    return ""


@settings(max_examples=150)
@given(message=MESSAGES | st.sampled_from([said.message for said in EXCHANGE]), data=st.data())
def test_the_rules_take_every_message_and_refuse_a_damaged_one_when_the_pump_does(
    message: Record, data: st.DataObject
) -> None:
    value = cbor2.loads(encode(Envelope(7, message))[2:])
    assert RULES.matches("message", value)
    damage(value, data)
    refused = refusal(dumps(value))
    assert RULES.matches("message", value) == (not refused or NOT_IN_CDDL.search(refused) is not None), refused


@settings(max_examples=80)
@given(data=st.data())
def test_a_damaged_proposal_is_refused_by_the_rules_when_it_is_by_the_pump(data: st.DataObject) -> None:
    stage = next(said.message for said in EXCHANGE if isinstance(said.message, Stage))
    value = cbor2.loads(stage.staged)
    damage(value[1], data)
    refused = ""
    try:
        read_staged(dumps(value))
    except MessageUnreadable as bad:
        refused = str(bad)
    assert RULES.matches("staged", value) == (not refused or NOT_IN_CDDL.search(refused) is not None), refused


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        ("number", [1, 5], [0, 6, True, "1", None]),
        ("letters", ["a", "zzz"], ["", "zzzz", "A", b"a", "a\n"]),
        ("digest", [b"1234"], [b"123", "1234"]),
        ("pair", [[1], [1, "a"], [1, "a", "b"]], [[], [1, "a", "b", "c"], [1, 2], 1, ["a"]]),
        ("tail", [["a"], ["a", 1], ["a", 1, 2]], [["a", 1, 2, 3], [1], ["a", "b"]]),
        ("either", [None, [2], "x"], [[None], "y", [0]]),
    ],
)
def test_the_reader_of_the_rules_takes_what_they_say_and_nothing_else(
    rule: str, good: list[Any], bad: list[Any]
) -> None:
    rules = Cddl(
        'number = 1..5 letters = tstr .regexp "[a-z]{1,3}" digest = bstr .size (4..8)\n'
        'pair = [n: number, 0*2 letters] either = null / [n: number, ? m: pair] / ("x")\n'
        "tail = [s: letters, ? (n: number, ? (m: number,))]"
    )
    assert [value for value in good if not rules.matches(rule, value)] == []
    assert [value for value in bad if rules.matches(rule, value)] == []


@pytest.mark.parametrize("text", ["a = {b: 1}", "a = 1 a = 2", "a 1", "a = tstr .within b"])
def test_rules_that_the_reader_does_not_know_are_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        Cddl(text).matches("a", 1)


LOST_MS = load_figures().lost_after.ms


@pytest.mark.parametrize(
    "said",
    [
        f"Version {PROTOCOL_VERSION}.",
        f"payload: 1 to {MAX_PAYLOAD} bytes",
        f"parity = {reed_solomon.PARITY} bytes for each codeword",
        f"Up to {reed_solomon.MENDS} damaged bytes",
        *(f"0x{kind:02X} {kind.name}" for kind in Kind),
        f"at most {WINDOW_BYTES:,} bytes between",
        f"lies {CAME_BITS + 1} or more before the latest",
        f"was heard within {GUARDED_FOR.ms // 1_000} s",
        f"hears nothing for {LinkLimits(1).probe_after.ms // 1_000} s",
        f"ALPN is `{ALPN}`",
        f"came for {SESSION_ENDS_AFTER.ms // 1_000} s; {HANDSHAKE_ENDS_AFTER.ms // 1_000} s while shaking hands",
        f"1 to {MAX_MESSAGE:,} bytes",
        f"a page of {PAGE_BYTES} bytes",
        f"up to {MOST_PUMPS} pumps",
        f"its version is {COMMUNICATOR_PROTOCOL}",
        f"**Off the pump** for {LOST_MS // 1_000} s",
    ],
)
def test_a_figure_in_the_text_is_that_of_the_code(said: str) -> None:
    assert said in " ".join(TEXT.split())
