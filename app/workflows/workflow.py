"""A programming workflow, step by step: the order of its screens, and when each may be left.

Every kind goes through the steps that concern it (`kinds`).

Nothing is injected before label and withdrawal are settled. Entering Review stages the proposal; going back from
there abandons it, and a caution that came up since the reading leads back to where its reason is asked. Program
begins with the hold and cannot be left until its result is known or said to be unknown.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.workflows.attested import Attested
from app.workflows.conversation import Conversation
from app.workflows.draft import Check, Draft, Label, Restart, Step
from app.workflows.journal_port import JournalPort
from app.workflows.kinds import REFILL, Kind
from app.workflows.open_point import Open
from app.workflows.programming_run import ProgrammingRun
from app.workflows.proposal import answers_to, second_checker, unanswered
from app.workflows.refill_own import RefillOwn, own_of
from app.workflows.refill_rules import in_order, step_of
from app.workflows.second_person import refusal_of_initials
from app.workflows.site import Reading, Site
from pump_core.checks import Reason
from pump_core.clocks import PumpTime, UtcTime
from pump_core.quantities import DoseRate, Volume
from pump_core.record import Record
from pump_core.titration import Raised
from pump_core.values import replace
from telemetry.messages.reading import Interrogation


def by_another_person(draft: Draft, user: str) -> Draft:
    """The draft as `user` takes it up: what was attested is attested anew, and nobody is their own second person."""
    anew = replace(draft, checks=draft.checks - {"patient"})
    if isinstance(anew.own, Attested):
        anew = replace(anew, own=anew.own.anew())
    own = own_of(anew)
    if own.again_initials and refusal_of_initials(own.again_initials, user):
        anew = replace(anew, own=own.model_copy(update={"again_nl": None, "again_initials": ""}))
    if draft.second_initials and refusal_of_initials(draft.second_initials, user):
        return replace(anew, second_total=None, second_initials="")
    return anew


class Workflow:
    """One workflow under way, of whatever kind."""

    def __init__(
        self,
        site: Site,
        reading: Interrogation,
        read_at: UtcTime,
        conversation: Conversation,
        journal: JournalPort,
        new_id: Callable[[], bytes],
        changed: Callable[[], None],
        read_again: Callable[[], None],
        kind: Kind = REFILL,
    ) -> None:
        self.site = site
        self.kind = kind
        self.draft = Draft(reading=reading, restart=kind.restart, own=kind.nothing_entered(), read_at=read_at)
        self.step: Step = "interrogate"
        self._fresh, self._read_at = reading, read_at
        self.run: ProgrammingRun | None = None
        self.tried: DoseRate | None = None
        self.tried_own: Record | None = None
        self.ticked: frozenset[str] = frozenset()
        self.echoed_at: UtcTime | None = None
        self._conversation = conversation
        self._journal = journal
        self._new_id = new_id
        self._changed = changed
        self._read_again = read_again

    @property
    def _clock(self) -> Reading:
        """The pump's clock against the tablet's, as last read."""
        return Reading(PumpTime(self._fresh.pump_time_ms), self._read_at)

    @property
    def today(self) -> date:
        """Today where the people are."""
        return self.site.local(self.site.now()).date()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that concern what was entered so far."""
        skipped = self.kind.skipped(self.draft, self.site)
        return tuple(step for step in self.kind.steps if step == self.step or step not in skipped)

    def open_points(self, step: Step | None = None) -> tuple[Open, ...]:
        """What keeps the current step, or `step`, from being left."""
        at = step or self.step
        return in_order((*self.kind.more_points(at, self.draft, self.site), *self._points(at)))

    def _points(self, step: Step) -> tuple[Open, ...]:
        return self.kind.points(step, self.draft, self.site, self.today)

    def may_inject(self) -> bool:
        """Whether nothing speaks against injecting."""
        return self.kind.may_inject(self.draft, self.site, self.today)

    def reread(self, pump: Interrogation, read_at: UtcTime) -> None:
        """A fresh reading. It replaces the one the workflow stands on, at once or when it turns back from Review."""
        self._fresh, self._read_at = pump, read_at
        if self.run is None:
            self._set(replace(self.draft, reading=pump, read_at=read_at))

    def go_on(self, draft: Draft) -> None:
        """Takes up what was entered before the program ended."""
        self._set(replace(draft, raised=self.draft.raised, read_at=self.draft.read_at))

    def know_raised(self, raised: Raised | None) -> None:
        """What the pump's log tells of former increases; told with the change that brought it."""
        self.draft = replace(self.draft, raised=raised)

    def try_dose(self, dose: DoseRate | None) -> None:
        """A dose is being typed, None when none is. Nothing is changed by it, so none is told but by who types it."""
        self.tried = dose

    def try_own(self, own: Record | None) -> None:
        """The same for what only this kind asks."""
        self.tried_own = own

    def next(self) -> None:
        """Goes on when nothing stands open. Into Review it stages the proposal; a reopened step goes first."""
        if self.step in ("review", "program", "done") or self.open_points():
            return
        after = self.kind.after(self.step, self.draft, self.site)
        reopened = next((step for step in self.steps if after == "review" and self.open_points(step)), None)
        self.step = reopened or after
        if self.step == "review":
            self._stage()
        self._changed()

    def back(self) -> None:
        """Goes back one step; from Review it abandons what was staged."""
        if self.step in ("interrogate", "program", "done"):
            return
        if self.step == "review":
            self._abandon()
            self._read_again()
        self.step = self.kind.before(self.step, self.draft, self.site)
        self._changed()

    def leave(self) -> bool:
        """Whether the workflow may be left; abandons what was staged and not confirmed."""
        phase = self.run.programming.phase if self.run is not None else "idle"
        if self.step == "program" and phase != "not_done" and not (self.run and self.run.programming.read_back_failed):
            return False
        if self.step != "done":
            self._abandon()
        return True

    @property
    def can_be_taken_over(self) -> bool:
        """Whether somebody else may go on: while the pump is being programmed, nobody may."""
        phase = self.run.programming.phase if self.run is not None else "idle"
        failed = self.run is not None and bool(self.run.programming.read_back_failed)
        return self.step != "program" or phase == "not_done" or failed

    def taken_over(self) -> None:
        """Somebody else goes on, from the first step with all that was entered; what has ended stays as it is."""
        if self.step == "done" or (self.run is not None and self.run.programming.read_back_failed):
            return
        self._abandon()
        self.step = "interrogate"
        self._read_again()
        self._set(by_another_person(self.draft, self.site.user))

    def retry(self) -> None:
        """After a refusal: back to where reasons are given, with all entries kept, standing on a fresh reading."""
        if self.run is not None and self.run.programming.phase == "not_done":
            self._abandon()
            self._read_again()
            self.step = self.kind.asks
            self._changed()

    def tick(self, row: str, ticked: bool) -> None:
        """A changed row of the review was read."""
        self.ticked = self.ticked | {row} if ticked else self.ticked - {row}
        self._changed()

    def program(self) -> None:
        """The button was held: confirms the echo."""
        if self.step != "review" or self.run is None or self.run.programming.phase != "echoed":
            return
        self.step = "program"
        overrides = answers_to(self.run.programming.echo, self.draft, self.site)
        self.run.confirm(overrides, second_checker(self.draft))
        self._changed()

    def set_own(self, own: Record, *, still_answered: bool = False) -> None:
        """What only this kind of workflow asks; cautions are answered anew, unless it has no bearing on them."""
        draft = replace(self.draft, own=own)
        self._set(draft if still_answered else replace(draft, answers=(), asked=()))

    def set_label(self, label: Label) -> None:
        """What the label says; with another product all that was said about the one before is asked anew."""
        draft = replace(self.draft, label=label)
        if label.product_id != self.draft.label.product_id:
            own = self.kind.nothing_entered() if isinstance(draft.own, RefillOwn) else draft.own
            draft = replace(draft, own=own, dose=None, answers=(), asked=(), checks=draft.checks - {"change"})
        self._set(draft)

    def set_withdrawn(self, volume: Volume) -> None:
        """What came out; a new number is settled anew."""
        self._set(replace(self.draft, withdrawn=volume, discrepancy_reason="", asked=()))

    def settle_discrepancy(self, reason: str) -> None:
        """Why the volume withdrawn does not fit."""
        self._set(replace(self.draft, discrepancy_reason=reason))

    def set_syringe(self, index: int, volume: Volume) -> None:
        """One syringe as injected; an index at the end adds one. What a second person said is asked anew."""
        self._inject((*self.draft.syringes[:index], volume, *self.draft.syringes[index + 1 :]))

    def remove_syringe(self, index: int) -> None:
        """A syringe that was entered and not injected."""
        self._inject((*self.draft.syringes[:index], *self.draft.syringes[index + 1 :]))

    def set_trouble(self, trouble: bool) -> None:
        """Swelling, pain, burning or resistance was met, or was not."""
        self._set(replace(self.draft, trouble=trouble))

    def confirm_rest(self, left: bool) -> None:
        """The rest of what the label says was not injected."""
        self._set(replace(self.draft, left_in_syringe=left))

    def set_second_total(self, volume: Volume) -> None:
        """What the second person read."""
        self._set(replace(self.draft, second_total=volume))

    def set_second_initials(self, initials: str) -> None:
        """Who the second person is."""
        self._set(replace(self.draft, second_initials=initials))

    def set_dose(self, dose: DoseRate) -> None:
        """A new daily dose; cautions are answered anew."""
        self._set(replace(self.draft, dose=dose, answers=(), asked=()))

    def set_restart(self, restart: Restart) -> None:
        """Whether a stopped pump starts again."""
        self._set(replace(self.draft, restart=restart, asked=()))

    def set_check(self, check: Check, on: bool) -> None:
        """Something was looked at and found right."""
        checks = self.draft.checks | {check} if on else self.draft.checks - {check}
        self._set(replace(self.draft, checks=checks))

    def override(self, key: str, reason: str) -> None:
        """The caution with this key was read and answered with a reason."""
        others = tuple(item for item in self.draft.answers if item[0] != key)
        self._set(replace(self.draft, answers=(*others, (key, reason))))

    def override_in_words(self, key: str, reason: str) -> None:
        """The same in words of the clinician's own."""
        self.site.words.add(reason)
        self.override(key, reason)

    def words_before(self, key: str) -> frozenset[str]:
        """Words typed for other warnings, or for this one before; those that stand for it now may be kept."""
        return frozenset(self.site.words) - {dict(self.draft.overrides).get(key, "")}

    def _inject(self, syringes: tuple[Volume, ...]) -> None:
        asked_anew: frozenset[Check] = frozenset({"resistance", "site"})
        self._set(
            replace(
                self.draft,
                syringes=syringes,
                second_total=None,
                second_initials="",
                left_in_syringe=False,
                checks=self.draft.checks - asked_anew,
            )
        )

    def _set(self, draft: Draft) -> None:
        self.draft = draft
        self._changed()

    def _stage(self) -> None:
        self.ticked, self.echoed_at = frozenset(), None
        asked = self.kind.propose(self.draft, self.site, self._new_id, self._clock)
        self.run = ProgrammingRun(
            self._new_id(),
            self.draft.reading.serial,
            asked,
            self.site.user,
            self._conversation,
            self._journal,
            self._run_changed,
        )
        self.run.begin()

    def _abandon(self) -> None:
        if self.run is not None:
            self.run.abandon()
            self.run = None
            self.draft = replace(self.draft, reading=self._fresh, read_at=self._read_at)

    def _run_changed(self) -> None:
        run = self.run
        if run is not None and run.programming.echo is not None and self.echoed_at is None:
            self.echoed_at = self.site.now()
        if run is not None and self.step == "program":
            if run.programming.phase == "done":
                self.step = "done"
            elif run.programming.phase == "echoed":
                self.step = "review"
        asked = self._asked_late()
        if asked:
            self._ask(asked)
        self._changed()

    def _asked_late(self) -> tuple[Reason, ...]:
        """Cautions without a reason: in an echo just received, or in a commit that the pump refused for want of one."""
        programming = self.run.programming if self.run is not None else None
        if programming is None:
            return ()
        if self.step == "review" and programming.phase == "echoed" and programming.echo is not None:
            return unanswered(programming.echo, self.draft)
        if self.step == "program" and programming.phase == "not_done":
            return tuple(reason for reason in programming.reasons if reason.severity == "soft")
        return ()

    def _ask(self, asked: tuple[Reason, ...]) -> None:
        """Back to the first step that asks for these reasons, all entries kept, standing on a fresh reading."""
        steps = {step_of(caution, self.draft, self.site) for caution in asked}
        self.step = "withdraw" if "withdraw" in steps and "withdraw" in self.kind.steps else self.kind.asks
        self._abandon()
        self._read_again()
        self.draft = replace(self.draft, asked=asked)
