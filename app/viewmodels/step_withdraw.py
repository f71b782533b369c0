"""Third step: what came out. The expected volume appears only after that was entered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.spelling import INITIALS
from app.viewmodels.step_syringe import VOLUME_LIMITS
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.viewmodels.wording import date_text, ml_text
from app.workflows.discrepancies import SIDES, earlier, is_trend
from app.workflows.discrepancy_causes import Cause, causes_of
from app.workflows.entries import Value, judge_volume
from app.workflows.forecast import share
from app.workflows.refill_own import own_of
from app.workflows.refill_points import is_hidden_withdrawal
from app.workflows.refill_rules import (
    UNEXPLAINED,
    delivered_since_fill,
    expected_volume,
    found_discrepancy,
    must_settle,
)
from app.workflows.second_person import refusal_of_initials
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.log import FillRecord
from pump_core.notation import number_text
from pump_core.quantities import Volume
from pump_core.refill import Discrepancy

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

SHOWN_BEFORE = 3
"""How many earlier refills stand beside this one (our choice)."""

HIDDEN = "••"


class WithdrawView(Notice, frozen=True):
    """What the step shows; levels are shares of the reservoir, negative when not to be drawn."""

    withdrawn: str = ""
    expected_level: float = -1.0
    withdrawn_level: float = -1.0
    dead_share: float = 0.0
    expected: str = ""
    causes: tuple[Cause, ...] = ()
    chosen: str = ""
    again: bool = False
    again_volume: str = ""
    again_initials: str = ""
    trend: tuple[tuple[str, str, str], ...] = ()


def present_withdraw(tablet: Tablet) -> WithdrawView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None:
        return WithdrawView()
    draft, site = workflow.draft, tablet.site
    model = site.model(draft.reading.model)
    dead = float(share(model.residual, model.reservoir + model.residual))
    found = found_discrepancy(draft, site)
    if found is None or draft.withdrawn is None:
        return WithdrawView(dead_share=dead)
    headline, detail = discrepancy_words(
        found, draft.withdrawn, delivered_since_fill(draft), tablet, injected=bool(draft.syringes)
    )
    settles, hidden = must_settle(draft, site), is_hidden_withdrawal(draft, site)
    kind = "caution" if settles else "good"
    points = [point for point in workflow.open_points("withdraw") if point.code != "discrepancy"]
    if points:
        kind, headline = points[0].severity, points[0].what
        detail = f"{points[0].why} {points[0].do}"
    elif settles and draft.discrepancy_reason:
        kind = "info"
        detail = f"Settled: {draft.discrepancy_reason}. Read again by {own_of(draft).again_initials}."
    own = own_of(draft)
    return WithdrawView(
        withdrawn=HIDDEN if hidden else number_text(draft.withdrawn.to("mL")),
        expected_level=-1.0 if hidden else float(share(expected_volume(draft), model.reservoir)),
        withdrawn_level=-1.0 if hidden else float(share(draft.withdrawn, model.reservoir)),
        dead_share=dead,
        expected=f"expected {number_text(expected_volume(draft).to('mL'), 1)} mL",
        kind=kind,
        headline=headline,
        detail=detail,
        causes=causes_of(found.direction) if settles else (),
        chosen=draft.discrepancy_reason,
        again=settles and bool(draft.discrepancy_reason) and draft.discrepancy_reason != UNEXPLAINED,
        again_volume=number_text(Volume.whole_base(own.again_nl).to("mL")) if own.again_nl is not None else "",
        again_initials=own.again_initials,
        trend=() if hidden else _trend(workflow, found, tablet),
    )


def _trend(workflow: Workflow, found: Discrepancy, tablet: Tablet) -> tuple[tuple[str, str, str], ...]:
    """This withdrawal after the ones before it, as the pump's log tells them: when, how far off, of how much."""
    log, reading = tablet.log, workflow.draft.reading
    known = earlier(log.held.newest, tablet.site.limits) if log.serial == reading.serial else ()
    if tablet.read is None:
        return ()
    rows = []
    for past in known[-SHOWN_BEFORE:]:
        when = date_text(tablet.read.when(past.at_ms), tablet.site)
        rows.append((when, _side_text(past.found), _share_text(past.found, past.delivered, tablet)))
    return (*rows, ("Today", _side_text(found), _share_text(found, delivered_since_fill(workflow.draft), tablet)))


def _side_text(found: Discrepancy) -> str:
    """Which way and how far: `0.2 mL less`."""
    if found.direction == "none":
        return "as expected"
    return f"{number_text(found.difference.to('mL'), 1)} mL {SIDES[found.direction]}"


def _share_text(found: Discrepancy, delivered: Volume, tablet: Tablet) -> str:
    """Of how much that was delivered; of hardly anything no share is told, for it would be any figure."""
    if found.percent is None:
        return "nothing delivered since the last fill"
    if delivered <= tablet.site.limits.dry_volume:
        return "hardly anything delivered since the last fill"
    return f"{number_text(abs(found.percent), 1)} % of {number_text(delivered.to('mL'), 1)} mL delivered"


def discrepancy_words(
    found: Discrepancy, withdrawn: Volume, delivered: Volume, tablet: Tablet, *, injected: bool = False
) -> tuple[str, str]:
    """Headline and detail of a withdrawal: direction in words, volume, percent and both limits.

    `injected` is whether something was injected already, so that it is too late to say not to.
    """
    limits = tablet.site.limits
    bounds = f"Limits {ml_text(limits.discrepancy_volume)} or {number_text(limits.discrepancy_percent)} %."
    difference = f"{number_text(found.difference.to('mL'), 1)} mL"
    share_of = _share_text(found, delivered, tablet)
    if found.direction == "none":
        return f"Withdrawn {ml_text(withdrawn)}, exactly as expected.", bounds
    side = "less" if found.direction == "over-infusion" else "more"
    headline = f"Withdrawn {ml_text(withdrawn)}, {difference} {side} than expected."
    percent = found.percent is not None and delivered > limits.dry_volume
    if not found.investigate:
        told = f"{found.direction.capitalize()} of {share_of}." if percent else f"{share_of[0].upper()}{share_of[1:]}."
        again = is_trend(_last_fill(tablet), found, limits)
        side_again = f" It was {side} at the last refill too: two in a row on one side are settled." if again else ""
        return headline, f"{told} {bounds}{side_again}"
    causes = (
        "Less than expected: over-infusion, a wrong entry at the last fill, a pocket fill, or a needle not fully in."
        if side == "less"
        else "More than expected: a stall, an occlusion, a stopped pump, or a wrong entry at the last fill."
    )
    order = "Inject no more until this is settled." if injected else "Inject nothing until this is settled."
    return headline, f"{share_of[0].upper()}{share_of[1:]}. {bounds} {causes} {order}"


def _last_fill(tablet: Tablet) -> FillRecord | None:
    return tablet.workflow.draft.reading.therapy.last_fill if tablet.workflow is not None else None


def _forget_second(workflow: Workflow) -> None:
    """A new first reading is read again by a second person."""
    own = own_of(workflow.draft)
    if own.again_nl is not None or own.again_initials:
        workflow.set_own(own.model_copy(update={"again_nl": None, "again_initials": ""}), still_answered=True)


@QmlElement
class WithdrawViewModel(Noticed[WithdrawView]):
    """Binds the third step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_withdraw(tablet), parent)
        self._pad, self._letters = pad, letters

    @Slot()
    def ask(self) -> None:
        """The field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._pad.ask(
                PadRequest(
                    "Volume withdrawn",
                    "mL",
                    VOLUME_LIMITS,
                    "",
                    lambda typed: judge_volume("withdrawn", typed, workflow.draft, self._tablet.site),
                    lambda value: self._take(workflow, value),
                )
            )

    @Slot(int)
    def choose(self, index: int) -> None:
        """What was found about the discrepancy."""
        if self._tablet.workflow is not None and 0 <= index < len(self._view.causes):
            self._tablet.workflow.settle_discrepancy(self._view.causes[index].kept)

    def _take(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, Volume):
            _forget_second(workflow)
            workflow.set_withdrawn(value)

    def _again(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, Volume):
            own = own_of(workflow.draft).model_copy(update={"again_nl": value.whole})
            workflow.set_own(own, still_answered=True)

    def _initials(self, workflow: Workflow, initials: str) -> None:
        own = own_of(workflow.draft).model_copy(update={"again_initials": initials})
        workflow.set_own(own, still_answered=True)

    @Slot()
    def askAgain(self) -> None:
        """The second person's field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None and self._view.again:
            self._pad.ask(
                PadRequest(
                    "Second person: volume withdrawn",
                    "mL",
                    VOLUME_LIMITS,
                    "",
                    lambda typed: judge_volume("second_total", typed, workflow.draft, self._tablet.site),
                    lambda value: self._again(workflow, value),
                )
            )

    @Slot()
    def askInitials(self) -> None:
        """The initials field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None and self._view.again:
            self._letters.ask(
                TextRequest(
                    "Second person: initials",
                    "2 to 4 letters, not those of who is signed in.",
                    2,
                    4,
                    lambda initials: self._initials(workflow, initials),
                    lambda typed: refusal_of_initials(typed, self._tablet.site.user),
                    spelling=INITIALS,
                )
            )

    @Property(str, notify=changed)
    def withdrawn(self) -> str:
        """What came out, as a number in mL."""
        return self._view.withdrawn

    @Property(float, notify=changed)
    def expectedLevel(self) -> float:
        """The expected volume as a share, or negative."""
        return self._view.expected_level

    @Property(float, notify=changed)
    def withdrawnLevel(self) -> float:
        """The withdrawn volume as a share, or negative."""
        return self._view.withdrawn_level

    @Property(float, notify=changed)
    def deadShare(self) -> float:
        """The dead volume as a share."""
        return self._view.dead_share

    @Property(str, notify=changed)
    def expectedText(self) -> str:
        """The expected volume, after the entry."""
        return self._view.expected

    @Property(list, notify=changed)
    def choices(self) -> list[Row]:
        """What may have been found."""
        follows = [cause.follows if cause.kept == self._view.chosen else "" for cause in self._view.causes]
        return [{"label": cause.asked, "detail": told} for cause, told in zip(self._view.causes, follows, strict=True)]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The index of what was found, or -1."""
        reasons = [cause.kept for cause in self._view.causes]
        return reasons.index(self._view.chosen) if self._view.chosen in reasons else -1

    @Property(bool, notify=changed)
    def againNeeded(self) -> bool:
        """Whether a second person reads the syringes."""
        return self._view.again

    @Property(str, notify=changed)
    def againVolume(self) -> str:
        """What they read, as a number in mL."""
        return self._view.again_volume

    @Property(str, notify=changed)
    def againInitials(self) -> str:
        """Who they are."""
        return self._view.again_initials

    @Property(list, notify=changed)
    def trend(self) -> list[Row]:
        """This withdrawal after the ones before."""
        return [{"label": when, "value": side, "note": share_of} for when, side, share_of in self._view.trend]
