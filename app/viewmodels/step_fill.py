"""Fourth step: needle checks, then each syringe as it is injected, then the site; compared with label and last fill."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.spelling import INITIALS
from app.viewmodels.step_syringe import VOLUME_LIMITS, notice
from app.viewmodels.step_withdraw import discrepancy_words
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.viewmodels.wording import ml_text
from app.workflows.draft import Check
from app.workflows.entries import Value, judge_volume
from app.workflows.fill_rules import AFTER, BEFORE, is_hidden, is_rinsed, needs_second_person, rinse_of
from app.workflows.forecast import share
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import delivered_since_fill, found_discrepancy, must_settle, product_of
from app.workflows.second_person import refusal_of_initials
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import amount_text, number_text
from pump_core.quantities import Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

MOST_SYRINGES = 4

CHECKS: tuple[tuple[Check, str], ...] = tuple((check, text) for check, text, _ in (*BEFORE, *AFTER))
BEFORE_CHECKS = frozenset(check for check, _, _ in BEFORE)
HIDDEN = "••"


class FillView(Notice, frozen=True):
    """What the step shows; levels are shares of the reservoir."""

    may_inject: bool = False
    instruction: str = ""
    checks: tuple[tuple[str, bool, bool], ...] = ()
    rinses: tuple[tuple[str, bool, bool], ...] = ()
    trouble: bool = False
    syringes: tuple[str, ...] = ()
    segments: tuple[tuple[str, float, float], ...] = ()
    level: float = 0.0
    dead_share: float = 0.0
    alarm_level: float = -1.0
    capacity: str = ""
    alarm: str = ""
    caption: str = ""
    total: str = ""
    verdict: str = ""
    rest_question: str = ""
    rest_confirmed: bool = False
    second: bool = False
    second_total: str = ""
    second_initials: str = ""
    withdrawal: str = ""
    withdrawal_kind: str = "good"


def present_fill(tablet: Tablet) -> FillView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None:
        return FillView()
    draft, site = workflow.draft, tablet.site
    model = site.model(draft.reading.model)
    ready = workflow.may_inject()
    points = workflow.open_points("fill")
    kind, headline, detail = notice(points, "")
    kind = "none" if kind == "good" else kind
    hidden = is_hidden(draft, site)
    prescription = draft.reading.therapy.prescription
    low = prescription.alarms.low_reservoir if prescription else model.low_reservoir_default
    entered = bool(draft.syringes)
    below = any(point.code == "below_label" for point in points) or draft.left_in_syringe
    return FillView(
        may_inject=ready,
        instruction=(
            "Enter each syringe as you inject it. Nothing here is filled in for you."
            if ready
            else "Rinse the reservoir first, then fill. Draw each rinse out again."
            if draft.checks >= BEFORE_CHECKS and not is_rinsed(draft, site)
            else "Settle what stands open first. Nothing is injected before."
            if draft.checks >= BEFORE_CHECKS
            else "Confirm the needle first. Nothing is injected before."
        ),
        checks=tuple(
            (text, check in draft.checks, entered or index < len(BEFORE)) for index, (check, text) in enumerate(CHECKS)
        ),
        rinses=_rinses(workflow, tablet),
        trouble=draft.trouble,
        syringes=tuple(HIDDEN if hidden else number_text(syringe.to("mL")) for syringe in draft.syringes),
        segments=() if hidden else _segments(draft.syringes, model.reservoir),
        level=0.0 if hidden else float(share(draft.injected, model.reservoir)),
        dead_share=float(share(model.residual, model.reservoir + model.residual)),
        alarm_level=float(share(low, model.reservoir)) if entered else -1.0,
        capacity=ml_text(model.reservoir) if entered else "",
        alarm=f"alarm {ml_text(low)}" if entered else "",
        caption=f"0 mL = nothing more can be withdrawn. {ml_text(model.residual)} stays below and mixes.",
        total="Hidden until the second person has entered" if hidden else _total(workflow, tablet) if entered else "",
        verdict=_verdict(workflow) if entered and not hidden else "",
        kind=kind,
        headline=headline,
        detail=detail,
        rest_question="The rest of the label's volume was not injected" if entered and below else "",
        rest_confirmed=draft.left_in_syringe,
        second=needs_second_person(draft, site),
        second_total=number_text(draft.second_total.to("mL")) if draft.second_total is not None else "",
        second_initials=draft.second_initials,
        withdrawal=_withdrawal(workflow, tablet),
        withdrawal_kind="info" if draft.discrepancy_reason else "good",
    )


def _rinses(workflow: Workflow, tablet: Tablet) -> tuple[tuple[str, bool, bool], ...]:
    """One row a rinse, confirmed in order; only the next one, or the last one confirmed, can be touched."""
    draft, site = workflow.draft, tablet.site
    rinse, product = rinse_of(draft, site), product_of(draft, site)
    if rinse is None or product is None:
        return ()
    drug, done = site.drugs.drug(product.drug), own_of(draft).rinses
    what = f"{ml_text(rinse.volume)} of {drug.name} {drug.concentration_text(rinse.concentration)}"
    may = draft.checks >= BEFORE_CHECKS and not draft.syringes
    return tuple(
        (
            f"Rinse {turn + 1} of {rinse.times}: {what}, drawn out again",
            turn < done,
            may and turn in (done - 1, done),
        )
        for turn in range(rinse.times)
    )


def _segments(syringes: tuple[Volume, ...], reservoir: Volume) -> tuple[tuple[str, float, float], ...]:
    drawn, below = [], Volume.whole_base(0)
    for index, syringe in enumerate(syringes):
        above = below + syringe
        drawn.append((f"syringe {index + 1}", float(share(below, reservoir)), float(share(above, reservoir))))
        below = above
    return tuple(drawn)


def _total(workflow: Workflow, tablet: Tablet) -> str:
    total, product = workflow.draft.injected, product_of(workflow.draft, tablet.site)
    if product is None:
        return f"Injected {ml_text(total)}"
    unit = tablet.site.drugs.drug(product.drug).mass_unit
    return f"Injected {ml_text(total)}, {amount_text((total * product.concentration).to(unit), unit)}"


def _verdict(workflow: Workflow) -> str:
    label = workflow.draft.label.volume
    return "✓ as on the pharmacy label" if label == workflow.draft.injected else ""


def _withdrawal(workflow: Workflow, tablet: Tablet) -> str:
    draft = workflow.draft
    found = found_discrepancy(draft, tablet.site)
    if found is None or draft.withdrawn is None:
        return ""
    headline, detail = discrepancy_words(
        found, draft.withdrawn, delivered_since_fill(draft), tablet, injected=bool(draft.syringes)
    )
    if not must_settle(draft, tablet.site):
        return f"{headline} {detail}"
    return f"{headline} Settled: {draft.discrepancy_reason}."


@QmlElement
class FillViewModel(Noticed[FillView]):
    """Binds the fourth step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_fill(tablet), parent)
        self._pad, self._letters = pad, letters

    @Slot(int)
    def toggleCheck(self, index: int) -> None:
        """A check was touched."""
        workflow = self._tablet.workflow
        if workflow is not None and 0 <= index < len(CHECKS) and self._view.checks[index][2]:
            workflow.set_check(CHECKS[index][0], not self._view.checks[index][1])

    @Slot(int)
    def toggleRinse(self, index: int) -> None:
        """A rinse was made, or the last one confirmed was not."""
        workflow = self._tablet.workflow
        if workflow is not None and 0 <= index < len(self._view.rinses) and self._view.rinses[index][2]:
            done = index if self._view.rinses[index][1] else index + 1
            workflow.set_own(own_of(workflow.draft).model_copy(update={"rinses": done}), still_answered=True)

    @Slot(int)
    def askSyringe(self, index: int) -> None:
        """A syringe field was touched; the one behind the last adds a syringe."""
        workflow = self._tablet.workflow
        if workflow is None or not self._view.may_inject or not 0 <= index <= len(workflow.draft.syringes):
            return
        self._pad.ask(
            PadRequest(
                f"Syringe {index + 1}",
                "mL",
                VOLUME_LIMITS,
                "",
                lambda typed: judge_volume("syringe", typed, workflow.draft, self._tablet.site),
                lambda value: self._syringe(workflow, index, value),
            )
        )

    @Slot()
    def toggleTrouble(self) -> None:
        """Swelling, pain, burning or resistance was met, or was not."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.set_trouble(not self._view.trouble)

    @Slot()
    def removeLast(self) -> None:
        """The last syringe was entered by mistake."""
        workflow = self._tablet.workflow
        if workflow is not None and workflow.draft.syringes:
            workflow.remove_syringe(len(workflow.draft.syringes) - 1)

    @Slot()
    def toggleRest(self) -> None:
        """The rest of the label's volume was not injected."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.confirm_rest(not self._view.rest_confirmed)

    @Slot()
    def askSecondTotal(self) -> None:
        """The second person's field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._pad.ask(
                PadRequest(
                    "Second person: total injected",
                    "mL",
                    VOLUME_LIMITS,
                    "",
                    lambda typed: judge_volume("second_total", typed, workflow.draft, self._tablet.site),
                    lambda value: self._second(workflow, value),
                )
            )

    @Slot()
    def askInitials(self) -> None:
        """The initials field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._letters.ask(
                TextRequest(
                    "Second person: initials",
                    "2 to 4 letters, not those of who is signed in.",
                    2,
                    4,
                    workflow.set_second_initials,
                    lambda typed: refusal_of_initials(typed, self._tablet.site.user),
                    spelling=INITIALS,
                )
            )

    def _syringe(self, workflow: Workflow, index: int, value: Value) -> None:
        if isinstance(value, Volume):
            workflow.set_syringe(index, value)

    def _second(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, Volume):
            workflow.set_second_total(value)

    @Property(bool, notify=changed)
    def mayInject(self) -> bool:
        """Whether syringes may be entered."""
        return self._view.may_inject

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """What to do now."""
        return self._view.instruction

    @Property(list, notify=changed)
    def checks(self) -> list[Row]:
        """The pocket-fill checks."""
        return [{"name": text, "checked": on, "open": may} for text, on, may in self._view.checks]

    @Property(list, notify=changed)
    def rinses(self) -> list[Row]:
        """The rinses that the new drug asks for."""
        return [{"name": text, "checked": on, "open": may} for text, on, may in self._view.rinses]

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether a pocket fill is to be feared."""
        return self._view.trouble

    @Property(list, notify=changed)
    def syringes(self) -> list[Row]:
        """One card a syringe, and an empty one to add the next."""
        cards = [{"name": f"Syringe {index + 1}", "value": value} for index, value in enumerate(self._view.syringes)]
        if len(cards) < MOST_SYRINGES:
            cards.append({"name": f"Syringe {len(cards) + 1}", "value": ""})
        return cards

    @Property(list, notify=changed)
    def segments(self) -> list[Row]:
        """The syringes in the reservoir, for drawing."""
        return [{"label": label, "from": below, "to": above} for label, below, above in self._view.segments]

    @Property(float, notify=changed)
    def level(self) -> float:
        """The total as a share, for drawing."""
        return self._view.level

    @Property(float, notify=changed)
    def deadShare(self) -> float:
        """The dead volume as a share, for drawing."""
        return self._view.dead_share

    @Property(float, notify=changed)
    def alarmLevel(self) -> float:
        """The alarm volume as a share, or negative before an entry."""
        return self._view.alarm_level

    @Property(str, notify=changed)
    def capacityText(self) -> str:
        """What the reservoir holds, after an entry."""
        return self._view.capacity

    @Property(str, notify=changed)
    def alarmText(self) -> str:
        """The alarm volume, after an entry."""
        return self._view.alarm

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What 0 mL means."""
        return self._view.caption

    @Property(str, notify=changed)
    def total(self) -> str:
        """Total volume and mass."""
        return self._view.total

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """How the total compares with the label."""
        return self._view.verdict

    @Property(str, notify=changed)
    def restQuestion(self) -> str:
        """Asked when less was injected than the label says."""
        return self._view.rest_question

    @Property(bool, notify=changed)
    def restConfirmed(self) -> bool:
        """Whether that was confirmed."""
        return self._view.rest_confirmed

    @Property(bool, notify=changed)
    def secondNeeded(self) -> bool:
        """Whether a second person enters again."""
        return self._view.second

    @Property(str, notify=changed)
    def secondTotal(self) -> str:
        """What the second person read, as a number in mL."""
        return self._view.second_total

    @Property(str, notify=changed)
    def secondInitials(self) -> str:
        """Who the second person is."""
        return self._view.second_initials

    @Property(str, notify=changed)
    def withdrawalKind(self) -> str:
        """good within the limits, info when it had to be settled."""
        return self._view.withdrawal_kind

    @Property(str, notify=changed)
    def withdrawal(self) -> str:
        """How the withdrawal was settled."""
        return self._view.withdrawal
