"""An end that is gone at any call of its disk: the pump's memory, the tablet's records."""

from __future__ import annotations

import pytest

from tests.crash.case import Case
from tests.crash.choice import in_the_journal, in_the_memory
from tests.crash.commands import COMMANDS, Command
from tests.crash.matrix import CALLS, all_cases, messages
from tests.crash.run import undisturbed, wrong_with

pytestmark = pytest.mark.crash_matrix


@pytest.mark.parametrize("case", in_the_memory(), ids=str)
def test_a_pump_gone_at_a_call_of_its_memory_did_all_of_it_once_or_nothing(case: Case) -> None:
    assert wrong_with(case) == []


@pytest.mark.parametrize("case", in_the_journal(), ids=str)
def test_a_tablet_gone_at_a_write_of_its_journal_learns_what_became_of_the_command(case: Case) -> None:
    assert wrong_with(case) == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_matrix_knows_every_call_that_the_memory_makes(command: Command) -> None:
    world = undisturbed(command.name)
    for message in messages(command):
        if not message.endswith("answer"):
            assert tuple(world.calls[message]) == CALLS.get(message, ()), message


@pytest.mark.soak
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_moment_with_every_mishap(command: Command) -> None:
    wrong = {str(case): found for case in all_cases(command) if (found := wrong_with(case))}
    assert wrong == {}
