"""Every rule of the protocol, broken by an emulated pump and noticed; kept, and nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from telemetry.backend.parts import WHOLE, OnlyForDevelopment, Parts, check_parts
from telemetry.misbehaviour.rules import BY_NAME, RULES, NoSuchRule, rule_called, table
from tests.telemetry.rules.examination import By, Examination

NOTICED: dict[str, tuple[By, str]] = {
    "bad-sum": ("line", "damaged frames"),
    "long-frame": ("line", "frames longer than any"),
    "drop-taken": ("tablet", "was not answered"),
    "deliver-twice": ("traffic", "stream: to the pump: byte "),
    "deliver-swapped": ("traffic", "stream: to the pump: byte "),
    "close": ("tablet", "Lost(reason='the other end closed the connection')"),
    "fall-silent": ("tablet", "Silent()"),
    "alter-record": ("traffic", "stream: to the tablet: byte "),
    "other-serial": ("tablet", "pump EMU000000 answers, and EMU900238 was to answer"),
    "any-role": ("traffic", "role: Stage of a handset was answered with Echo"),
    "any-standing": ("traffic", "expired: Stage under an expired certificate was answered with Echo"),
    "other-protocol": ("traffic", "agreed: the pump welcomed with another protocol than was offered"),
    "other-role": ("traffic", "agreed: the pump welcomed with another role than was offered"),
    "any-version": ("traffic", "agreed: the pump welcomed with another limits than was offered"),
    "before-greeting": ("traffic", "greeting_first: Interrogate before the greeting was answered"),
    "other-correlation": ("tablet", "was not answered"),
    "answer-twice": ("traffic", "unasked: "),
    "unasked": ("traffic", "unasked: Pong came and nothing was asked"),
    "answer-late": ("traffic", "correlation: "),
    "no-answer": ("tablet", "was not answered"),
    "not-shortest": ("tablet", "Refused(code='unreadable', pump_has='not in the shortest form')"),
    "unknown-message": ("tablet", "Refused(code='unreadable', pump_has='message 99 is unknown')"),
    "endless": ("tablet", "a message of 65535 bytes is announced, the limit is 32768"),
    "another-kind": ("tablet", "Unanswered(token="),
    "echo-other-dose": ("tablet", "programming ended not_done: digest_differs echo"),
    "echo-other-digest": ("tablet", "programming ended not_done: digest_differs echo"),
    "commit-unasked": ("traffic", "untold: the revision rose from "),
    "any-digest": ("traffic", "echo_first: a command was done whose confirmation has another digest"),
    "twice": ("traffic", "outcome: the outcome of one command was told with another revision"),
    "store-other-dose": ("traffic", "as_echoed: the pump tells another prescription than the echo"),
    "half": ("traffic", "as_echoed: the pump tells another fill than the echo"),
    "forget-outcome": ("traffic", "outcome: the pump forgot a command that was done"),
    "turn-outcome": ("traffic", "outcome: the outcome of one command was told with another state"),
    "before-durable": ("traffic", "revision: the revision went back from 9 to 8"),
    "never-expire": ("traffic", "expiry: a proposal was carried out 60000 ms after it had expired"),
    "stale-revision": ("traffic", "base_revision: a proposal made on revision 8 was echoed at revision 9"),
    "stop-any-pump": ("traffic", "other_pump: pump EMU900238 took a stop for EMU1"),
    "ignore-stop": ("traffic", "stop: the pump was stopped and tells a flow of 600000 nL/day"),
    "staged-through-stop": ("traffic", "held: a command is held that was not echoed, or fell with a stop"),
    "read-back-work": ("traffic", "outcome: the pump forgot a command that was done"),
    "true-value": ("replay", "reservoir_nl="),
    "revision-back": ("traffic", "revision: the revision went back from 9 to 8"),
    "time-back": ("traffic", "pump_time: pump time went back from "),
    "long-page": ("traffic", "page: LogPage takes "),
    "page-order": ("tablet", "are told, those from 9 on were asked for"),
    "skip-entry": ("traffic", "gap: entries "),
    "rewrite-log": ("traffic", "log: entry "),
}


def test_every_switch_has_a_test() -> None:
    assert NOTICED.keys() == BY_NAME.keys()
    assert len(BY_NAME) == len(RULES)


@pytest.mark.parametrize("name", NOTICED)
def test_a_broken_rule_is_noticed(name: str, tmp_path: Path) -> None:
    by, said = NOTICED[name]
    notices = Examination(tmp_path / "pump", BY_NAME[name].parts).run(replayed=by == "replay")
    assert any(notice.by == by and said in notice.text for notice in notices), notices


def test_a_pump_that_keeps_every_rule_is_not_flagged(tmp_path: Path) -> None:
    assert Examination(tmp_path / "pump", WHOLE).run(replayed=True) == []


def test_the_list_names_every_rule_with_what_is_owed() -> None:
    lines = table().splitlines()
    assert [line.split()[0] for line in lines] == list(BY_NAME)
    assert all(rule.owed in line for rule, line in zip(RULES, lines, strict=True))


def test_a_rule_of_another_name_is_refused() -> None:
    with pytest.raises(NoSuchRule, match="'no-such' to break"):
        rule_called("no-such")


@pytest.mark.parametrize(("development", "release"), [(False, False), (False, True), (True, True)])
def test_no_pump_breaks_a_rule_in_a_release_or_under_a_release_authority(development: bool, release: bool) -> None:
    for rule in RULES:
        with pytest.raises(OnlyForDevelopment):
            check_parts(rule.parts, development=development, release=release)
    check_parts(WHOLE, development=development, release=release)


def test_parts_that_are_like_those_that_ship_are_not_those_that_ship() -> None:
    with pytest.raises(OnlyForDevelopment):
        check_parts(Parts(), development=False, release=False)
    check_parts(Parts(), development=True, release=False)


def test_only_the_command_of_the_emulator_can_reach_the_switches() -> None:
    root = Path(__file__).parents[3]
    named = {
        str(path.relative_to(root))
        for package in ("app", "telemetry", "pump_core")
        for path in (root / package).rglob("*.py")
        if "telemetry.misbehaviour" in path.read_text(encoding="utf-8")
    }
    assert {name for name in named if not name.startswith("telemetry/misbehaviour/")} == {
        "telemetry/backend/command.py"
    }
