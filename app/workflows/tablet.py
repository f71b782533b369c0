"""The tablet at one pump: what was read, what runs, and the one place that may start anything.

While a command's result is unknown no new dosing is begun; a stop always may. After every result the pump is read
again, so that what is shown comes from the pump. When another programmer has changed it since this tablet knew it, what
was prepared on the former therapy ends, and nothing new begins before a person has seen what was changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.workflows.alarm_act import Act, AlarmAct
from app.workflows.conversation import Conversation, LinkKind
from app.workflows.draft import Draft
from app.workflows.journal_port import FindingPort, JournalPort, NotingJournal
from app.workflows.kinds import (
    ADJUST,
    ALARMS,
    BOLUS,
    BOLUSES,
    CATHETER,
    CLOCK,
    FLEX,
    IMPLANT,
    MINIMUM_RATE,
    QUICK_REFILL,
    REFILL,
    RESTART,
    Kind,
)
from app.workflows.known_therapy import KnownTherapy
from app.workflows.leaving import Leaving
from app.workflows.log_pull import LogPort, LogPull
from app.workflows.nearby import Nearby
from app.workflows.people import Person
from app.workflows.programming_run import ProgrammingRun
from app.workflows.pump_read import PumpRead, ReadKind
from app.workflows.quick_refill import open_since
from app.workflows.site import Reading, Site
from app.workflows.stop_run import Later, StopRun
from app.workflows.therapy_fields import not_as_confirmed
from app.workflows.workflow import Workflow
from pump_core.clocks import PumpTime, UtcTime
from pump_core.record import Record
from pump_core.titration import raised
from telemetry.messages.programming import AskOutcome, Fault, Outcome
from telemetry.messages.reading import Interrogate, Interrogation
from telemetry.programming import SettleJournal

STOP_NEVER_CAME: Final = (
    "A stop that was ordered before this tablet went out never reached the pump. If it is still wanted, "
    "stop the pump now."
)
ELSEWHERE: Final = frozenset({"revision_changed", "not_staged"})
"""Refusals of a proposal after which the pump may have been programmed by someone else."""


class Tablet:
    """State of the app without its screens. `changed` listeners run after every change."""

    def __init__(
        self,
        site: Site,
        conversation: Conversation,
        journal: JournalPort,
        new_id: Callable[[], bytes],
        later: Later = lambda _ms, _call: None,
        *,
        logs: LogPort,
        findings: FindingPort,
        nearby: Nearby | None = None,
    ) -> None:
        self.site = site
        self.conversation = conversation
        self.nearby = nearby or Nearby(lambda _place: None, lambda: None)
        self.nearby.listen(self.tell)
        self.read: PumpRead | None = None
        self.workflow: Workflow | None = None
        self.begun_by: Person | None = None
        self.stop: StopRun | None = None
        self.stop_confirmed_at: UtcTime | None = None
        self.act: AlarmAct | None = None
        self.unsettled: frozenset[bytes] = frozenset()
        self.problem = ""
        self._unsettled_at = ""
        self._former_stops: frozenset[bytes] = frozenset()
        self._taken_back: Interrogation | None = None
        self.known = KnownTherapy()
        self.log = LogPull(conversation, logs, self.tell)
        self._findings = findings
        self._journal: JournalPort = NotingJournal(journal, self.known.note)
        self._compared: ProgrammingRun | None = None
        self._stale: ProgrammingRun | None = None
        self._new_id = new_id
        self._later = later
        self._listeners: list[Callable[[], None]] = []
        self._readers: list[Callable[[PumpRead], None]] = []
        self._was: LinkKind = "connecting"
        conversation.listen(self._link)
        self.leaving = Leaving(self)

    def listen(self, told: Callable[[], None]) -> None:
        """Calls `told` after every change."""
        self._listeners.append(told)

    def on_read(self, told: Callable[[PumpRead], None]) -> None:
        """Calls `told` with every reading of the pump, for the records."""
        self._readers.append(told)

    @property
    def is_unknown(self) -> bool:
        """Whether the result of some command is not known yet."""
        workflow = self.workflow
        running = workflow is not None and workflow.run is not None and workflow.run.programming.phase == "unknown"
        stopping = self.stop is not None and self.stop.state == "unknown"
        acting = self.act is not None and self.act.state == "unknown"
        return running or stopping or acting or bool(self.unsettled)

    @property
    def may_choose_pump(self) -> bool:
        """Whether nothing is under way with this pump, so that another one may be spoken with."""
        stopping = self.stop is not None and self.stop.state == "sending"
        return self.workflow is None and not stopping and not self.is_unknown

    @property
    def may_not(self) -> str:
        """Why who is here may not begin what programs the pump; empty if they may."""
        welcome = self.conversation.status.welcome
        return self.site.who.may_not_program(emulated=welcome is not None and welcome.emulated)

    @property
    def is_mine(self) -> bool:
        """Whether the workflow under way was begun, or taken over, by who signed in last."""
        begun, here = self.begun_by, self.site.who.person
        return begun is None or (here is not None and begun.user_id == here.user_id)

    @property
    def is_settled(self) -> bool:
        """Whether the records have said which commands to the pump just read are unsettled."""
        return self.read is not None and self._unsettled_at == self.read.pump.serial

    def interrogate(self) -> None:
        """Reads the pump."""
        self.conversation.ask(Interrogate(events=0), self._interrogated)

    def start_refill(self) -> None:
        """Begins a refill from a fresh reading; refused while a result is unknown."""
        self._start(REFILL)

    @property
    def why_not_quick(self) -> str:
        """Why a quick refill is not offered: what stands open since the last session; empty when nothing does."""
        if self.read is None or self.log.serial != self.read.pump.serial:
            return "The pump's log is not read yet."
        return open_since(self.read.pump, self.log.held, self.site)

    def start_quick_refill(self) -> None:
        """Begins a refill of fewer screens; refused while anything stands open since the last session."""
        if not self.why_not_quick:
            self._start(QUICK_REFILL)

    def start_restart(self) -> None:
        """Begins to restart a stopped pump; refused while a result is unknown."""
        self._start(RESTART)

    def start_adjustment(self) -> None:
        """Begins to adjust the dose of a running pump; refused while a result is unknown."""
        self._start(ADJUST)

    def start_implant(self) -> None:
        """Begins the implant of a pump that was never programmed; refused while a result is unknown."""
        self._start(IMPLANT)

    def start_catheter(self) -> None:
        """Begins a procedure at the catheter; refused while a result is unknown."""
        self._start(CATHETER)

    def start_minimum_rate(self) -> None:
        """Begins to set minimum rate in the place of a therapy or of a stop; refused while a result is unknown."""
        self._start(MINIMUM_RATE)

    def start_alarm_settings(self) -> None:
        """Begins to set the alarms; refused while a result is unknown."""
        self._start(ALARMS)

    def do_act(self, act: Act) -> None:
        """Silences the alarms there are, or acknowledges a memory error; refused where no workflow could begin."""
        if self.read is None or not self.may_begin:
            return
        self.act = AlarmAct(
            act,
            self.read.pump,
            self.site.user,
            self._new_id,
            self.conversation,
            self._journal,
            self._act_changed,
        )
        self.act.begin()

    def start_flex(self) -> None:
        """Begins to lay the dose of a running pump out over the day; refused while a result is unknown."""
        self._start(FLEX)

    def start_clock(self) -> None:
        """Begins to set the pump's clock; refused while a result is unknown."""
        self._start(CLOCK)

    def start_bolus(self) -> None:
        """Begins to give a bolus, a prime or a bridge; refused while a result is unknown."""
        self._start(BOLUS)

    def start_boluses(self) -> None:
        """Begins to set what the patient may give; refused while a result is unknown."""
        self._start(BOLUSES)

    def take_up(self, kind: Kind, draft: Draft) -> None:
        """Goes on with a workflow that was cut off, from what was entered then; a quick refill as a refill where
        something stands open by now.
        """
        begun = self._start(kind)
        if begun is not None:
            begun.go_on(draft)

    @property
    def may_begin(self) -> bool:
        """Whether a workflow could begin now."""
        if self.read is None or self.is_unknown or not self.is_settled or self.workflow is not None:
            return False
        acting = self.act is not None and self.act.state == "asking"
        return not acting and self.known.changed is None and not self.may_not

    def _start(self, kind: Kind) -> Workflow | None:
        if self.read is None or not self.may_begin:
            return None
        self.problem = ""
        self.begun_by = self.site.who.person
        self.workflow = Workflow(
            self.site,
            self.read.pump,
            self.read.reading.read_at,
            self.conversation,
            self._journal,
            self._new_id,
            self._workflow_changed,
            self.interrogate,
            REFILL if kind is QUICK_REFILL and self.why_not_quick else kind,
        )
        self.interrogate()
        self.tell()
        return self.workflow

    def take_over(self) -> None:
        """Goes on with a workflow that somebody else began: the patient is confirmed anew, and it is recorded."""
        workflow, begun = self.workflow, self.begun_by
        if workflow is None or begun is None or self.is_mine or self.may_not or not workflow.can_be_taken_over:
            return
        told = {"workflow": workflow.kind.title, "step": workflow.step, "pump": workflow.draft.reading.serial}
        self.site.who.note("took_over", told | {"begun_by": begun.user_id.hex})
        self.begun_by = self.site.who.person
        workflow.taken_over()
        self.tell()

    def leave_workflow(self) -> None:
        """Ends the workflow: abandons what was not confirmed; what is under way or unknown stays."""
        if self.workflow is not None and self.workflow.leave():
            self.workflow = None
            self.interrogate()
        self.tell()

    def stop_pump(self) -> None:
        """Stops the infusion, ahead of everything queued."""
        if self.read is None or (self.stop is not None and self.stop.state in ("sending", "unknown")):
            return
        self.stop_confirmed_at = None
        who = self.site.who
        self.stop = StopRun(
            self._new_id(),
            self.read.pump.serial,
            who.stopping_user,
            self.read.pump.therapy.revision,
            self.conversation,
            self._journal,
            self._stop_changed,
            self._later,
        )
        self.stop.begin()
        if who.locked:
            who.note("stopped_locked", {"command_id": self.stop.command_id.hex(), "pump": self.read.pump.serial})
        self.tell()

    def close_stop(self) -> None:
        """The stop's result was read."""
        if self.stop is not None and self.stop.state in ("stopped", "refused"):
            self.stop = None
        self.tell()

    def accept_change(self) -> None:
        """What was changed elsewhere was seen by one who may program; the therapy is known as it is now."""
        if self.may_not:
            return
        if self.known.changed is not None:
            self._findings.change_seen(self.known.changed)
        self.known.accept()
        self.tell()

    def begin_again(self, kind: Kind) -> None:
        """What was changed elsewhere was seen, and the workflow begins on what the pump holds now."""
        if not self.is_unknown:
            self.accept_change()
            self._start(kind)

    def settle_former(
        self,
        serial: str,
        command_ids: frozenset[bytes],
        known: PumpRead | None = None,
        made: frozenset[int] = frozenset(),
        stops: frozenset[bytes] = frozenset(),
    ) -> None:
        """What the records say of this pump: the last reading that is known, and the revisions that this tablet made.

        Commands of a former run of the app whose result the journal does not know are asked for, `stops` among them;
        what is under way in this run settles itself.
        """
        self._former_stops = stops
        self.known.begin(serial, known, made)
        running = {self.stop.command_id} if self.stop is not None else set()
        if self.workflow is not None and self.workflow.run is not None:
            running.add(self.workflow.run.programming.command_id)
        if self.act is not None:
            running.add(self.act.run.programming.command_id)
        self.unsettled, self._unsettled_at = command_ids - running, serial
        self._ask_former()
        self._judge()
        self.tell()

    def tell(self) -> None:
        """Tells the listeners."""
        self._look_back()
        for told in tuple(self._listeners):
            told()

    def _look_back(self) -> None:
        """When the dose was raised before, once the log is held up to the reading that the workflow stands on."""
        workflow = self.workflow
        if workflow is None or workflow.run is not None:
            return
        reading, log = workflow.draft.reading, self.log
        is_whole = log.serial == reading.serial and log.held.next_expected >= reading.next_event_id
        known = raised(log.held.newest) if is_whole else None
        if known != workflow.draft.raised:
            workflow.know_raised(known)

    def _link(self, kind: LinkKind) -> None:
        was, self._was = self._was, kind
        if kind == "ready" and was != "ready":
            self._ask_former()
            self.interrogate()
        self.tell()

    def _ask_former(self) -> None:
        if self.conversation.speaks_with(self._unsettled_at):
            for command_id in self.unsettled:
                self.conversation.ask(AskOutcome(command_id=command_id), self._former)

    def _former(self, message: Record) -> None:
        if not isinstance(message, Outcome) or not self.conversation.speaks_with(self._unsettled_at):
            return
        if message.command_id not in self.unsettled:
            return
        self.unsettled -= {message.command_id}
        settled = SettleJournal(
            message.command_id,
            "done" if message.state == "done" else "not_done",
            message.reasons,
            message.revision,
        )
        self._journal.settle(settled, self._failed)
        if settled.outcome == "not_done" and message.command_id in self._former_stops:
            self.problem = STOP_NEVER_CAME
        self.interrogate()
        self.tell()

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self.tell()

    def _interrogated(self, message: Record) -> None:
        if isinstance(message, Interrogation):
            self._take(message, "interrogation")
        elif isinstance(message, Fault):
            self._failed(f"The pump could not be read: {message.detail}. Read it again.")

    def _take(self, pump: Interrogation, kind: ReadKind) -> None:
        self.read = PumpRead(pump, Reading(PumpTime(pump.pump_time_ms), self.site.now()), kind)
        if self.workflow is not None and self.workflow.draft.reading.serial == pump.serial:
            self.workflow.reread(pump, self.read.reading.read_at)
        elif self.workflow is not None:
            self._another_pump(self.workflow, pump.serial)
        for told in tuple(self._readers):
            told(self.read)
        self._judge()
        self.log.pull(pump.serial, pump.next_event_id, stored=kind == "read_back")
        self.tell()

    def _judge(self) -> None:
        """Whether the pump is as this tablet left it; while a result is unknown, that is not known either."""
        if self.read is None or self.is_unknown or not self.is_settled or not self.known.judge(self.read):
            return
        changed = self.known.changed
        if changed is not None:
            self._findings.changed_elsewhere(changed)
        workflow = self.workflow
        if workflow is not None and workflow.step != "done" and workflow.leave():
            self.workflow = None

    def _workflow_changed(self) -> None:
        run = self.workflow.run if self.workflow is not None else None
        if run is not None:
            self._look_at(run)
        back = run.programming.read_back if run is not None else None
        if back is not None and back is not self._taken_back:
            self._taken_back = back
            self._take(back, "read_back")
        else:
            self.tell()

    def _look_at(self, run: ProgrammingRun) -> None:
        """A refusal that another programmer may be the cause of: the pump is read. A read-back is compared.

        Once a stop came after it, the read-back is of something later: that is shown, and no finding.
        """
        if self._stale is not run and any(reason.code in ELSEWHERE for reason in run.programming.reasons):
            self._stale = run
            self.interrogate()
        programming = run.programming
        if self._compared is not run and programming.read_back is not None and programming.echo is not None:
            self._compared = run
            as_stored = programming.read_back.therapy.revision == programming.echo.after.revision
            if (wrong := not_as_confirmed(programming.echo, programming.read_back)) and as_stored:
                self._findings.read_back_differs(programming.read_back.serial, programming.command_id, wrong)

    def _another_pump(self, workflow: Workflow, serial: str) -> None:
        """What was entered for one pump never reaches another; a result that is under way stays with its own."""
        if not workflow.leave():
            return
        self.workflow = None
        if workflow.step != "done":
            self.problem = (
                f"Another pump answers now: {serial} instead of {workflow.draft.reading.serial}. "
                f"{workflow.kind.title} has ended, nothing was programmed. Check which patient this is, "
                "and begin again."
            )

    def _act_changed(self) -> None:
        back = self.act.run.programming.read_back if self.act is not None else None
        if back is not None and back is not self._taken_back:
            self._taken_back = back
            self._take(back, "read_back")
        else:
            self.tell()

    def _stop_changed(self) -> None:
        if self.stop is not None and self.stop.state == "stopped":
            self.stop_confirmed_at = self.stop_confirmed_at or self.site.now()
            self.interrogate()
        self.tell()
