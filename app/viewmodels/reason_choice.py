"""The reasons under a caution: those of its list, and `Other`, which opens the letter pad."""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from app.viewmodels.spelling import WORDS
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.workflows.override_reasons import FEWEST_SIGNS, MOST_SIGNS, refusal_of_words, shipped_reasons
from app.workflows.workflow import Workflow

OTHER: Final = "Other: type the reason"

Row = dict[str, Any]


class ReasonChoice(Struct, frozen=True):
    """What is offered for one caution, and what was chosen; nothing for a notice that is no caution."""

    code: str = ""
    offered: tuple[str, ...] = ()
    given: str = ""

    @property
    def rows(self) -> list[Row]:
        """The options for QML; words of one's own stand under the last."""
        if not self.offered:
            return []
        own = self.given if self.chosen == len(self.offered) else ""
        return [*({"label": text, "detail": ""} for text in self.offered), {"label": OTHER, "detail": own}]

    @property
    def chosen(self) -> int:
        """The index of the reason given, or -1."""
        if not self.given or not self.offered:
            return -1
        return self.offered.index(self.given) if self.given in self.offered else len(self.offered)


def reasons_for(kind: str, code: str, workflow: Workflow) -> ReasonChoice:
    """The reasons for the caution under this code."""
    if kind != "caution" or not code:
        return ReasonChoice()
    return ReasonChoice(code, shipped_reasons().offered(code), dict(workflow.draft.overrides).get(code, ""))


def choose_reason(index: int, choice: ReasonChoice, workflow: Workflow | None, letters: TextPadViewModel) -> None:
    """A reason was touched: it is given, or its words are asked for."""
    if workflow is None or not 0 <= index <= len(choice.offered) or not choice.offered:
        return
    if index < len(choice.offered):
        workflow.override(choice.code, choice.offered[index])
        return
    letters.ask(
        TextRequest(
            "Reason for going on",
            f"Two words or more, at least {FEWEST_SIGNS} signs: what was found, or who ordered it.",
            FEWEST_SIGNS,
            MOST_SIGNS,
            lambda typed: workflow.override_in_words(choice.code, " ".join(typed.split())),
            lambda typed: refusal_of_words(typed, workflow.words_before(choice.code)),
            spelling=WORDS,
        )
    )
