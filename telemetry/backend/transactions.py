"""Programming on the pump's side: a staged proposal, its echo, its commit, and a stop that needs neither.

All that can refuse a proposal is asked before the engine is touched: it is applied as a whole or not at all.
`TransactionTable` says what each command id may still do. The pump's log names who confirmed a command, the
second checker and the reasons given for cautions.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from pump_core.checks import Reason, is_refused
from pump_core.engine import Engine
from pump_core.log import Author
from pump_core.orders import Fill, Proposal
from pump_core.prescription import SCHEMA_VERSION
from pump_core.quantities import Volume
from pump_core.record import NOTE_LENGTH, Record
from pump_core.report import TherapyReport
from pump_core.values import replace
from telemetry.backend.transaction_table import Held, Pressed, Settled, TransactionTable, hard
from telemetry.messages.codec import MessageUnreadable, digest, read_staged
from telemetry.messages.programming import Commit, Echo, Outcome, Stage, StageRefused, StopNow


class Taken(Struct, frozen=True):
    """The answer to an input, and whether the pump is another one than before."""

    answer: Record | None
    changed: bool


class Transactions:
    """The transactions of one engine, in the pump `serial`; `table` is replaced as they go.

    `schema` is the version that staged bytes have to be in: an older one for what an older program logged.
    """

    def __init__(self, engine: Engine, serial: str, table: TransactionTable, schema: int = SCHEMA_VERSION) -> None:
        self._engine = engine
        self._serial = serial
        self._schema = schema
        self.table = table

    def outcome_of(self, command_id: bytes) -> Outcome:
        """What became of a command; one that expired while it was staged can only end as not done."""
        settled, held = self.table.find(command_id), self.table.held_as(command_id)
        if settled is not None:
            return settled.outcome
        state: Literal["never_seen", "staged", "not_done"] = "never_seen"
        reasons: tuple[Reason, ...] = ()
        if held is not None:
            state = "staged"
            if self._engine.now.ms >= held.echo.expires_at_ms:
                state, reasons = "not_done", (hard("expired", "transaction"),)
        return Outcome(
            command_id=command_id,
            state=state,
            reasons=reasons,
            revision=self._engine.state.revision,
            at_ms=self._engine.now.ms,
        )

    def stage(self, stage: Stage) -> Taken:
        """Holds a proposal and echoes it, or says why not."""
        command_id = stage.command_id

        def refused(*reasons: Reason) -> Taken:
            return Taken(StageRefused(command_id=command_id, reasons=reasons), False)

        settled, held = self.table.find(command_id), self.table.held_as(command_id)
        if self.table.find_press(command_id) is not None:
            return refused(hard("already_settled", "transaction"))
        if settled is not None:
            code = "already_done" if settled.state == "done" else "already_settled"
            return refused(hard(code, "transaction"))
        if held is not None:
            if held.staged != stage.staged:
                return refused(hard("already_staged", "transaction"))
            if self._engine.now.ms >= held.echo.expires_at_ms:
                return refused(hard("expired", "transaction"))
            return Taken(held.echo, False)
        try:
            version, proposal = read_staged(stage.staged, self._schema)
        except MessageUnreadable:
            return refused(hard("unreadable", "transaction"))
        if proposal is None:
            return refused(hard("schema_unknown", "transaction", version, self._schema))
        judged = self._judge(proposal)
        if isinstance(judged, tuple):
            return refused(*judged)
        echo = self._echo(stage, proposal, judged)
        self.table = self.table.hold(Held(staged=stage.staged, user=stage.user, echo=echo))
        return Taken(echo, True)

    def _echo(self, stage: Stage, proposal: Proposal, after: TherapyReport) -> Echo:
        expires = self._engine.now + self._engine.data.limits.transaction_expires
        return Echo(
            command_id=stage.command_id,
            digest=digest(stage.staged),
            pump_time_ms=self._engine.now.ms,
            expires_at_ms=expires.ms,
            proposal=proposal,
            after=after,
            cautions=self._engine.check(proposal),
        )

    def _judge(self, proposal: Proposal) -> TherapyReport | tuple[Reason, ...]:
        """What the proposal amounts to, or the hard reasons against it."""
        if proposal.serial != self._serial:
            return (hard("other_pump", "serial"),)
        if proposal.base_revision != self._engine.state.revision:
            return (hard("revision_changed", "transaction"),)
        again = self.table.already_done(tuple(order.command_id for order in proposal.orders))
        if again:
            return again
        reasons = self._engine.check(proposal)
        if is_refused(reasons):
            return tuple(reason for reason in reasons if reason.severity == "hard")
        return self._engine.understand(proposal)

    def commit(self, commit: Commit, as_entered: bool) -> Taken:
        """Carries out what is staged, all of it or nothing, once; `as_entered`: the needle does it too."""
        settled, held = self.table.find(commit.command_id), self.table.held_as(commit.command_id)
        if settled is not None:
            return Taken(settled.outcome, False)
        against = self._against(commit, held)
        if held is None or against:
            return self._settle(commit, "not_done", against)
        proposal = held.echo.proposal
        if as_entered:
            self._hands_do(proposal)
        self._engine.apply(proposal, author_of(commit))
        ids = tuple(order.command_id for order in proposal.orders)
        self.table = self.table.carried_out(held.staged, ids)
        return self._settle(commit, "done", ())

    def _against(self, commit: Commit, held: Held | None) -> tuple[Reason, ...]:
        if held is None:
            return (hard("not_staged", "transaction"),)
        if commit.digest != held.echo.digest:
            return (hard("digest_differs", "transaction"),)
        if self._engine.now.ms >= held.echo.expires_at_ms:
            return (hard("expired", "transaction"),)
        judged = self._judge(held.echo.proposal)
        if isinstance(judged, tuple):
            return judged
        cautions = self._engine.check(held.echo.proposal)
        unanswered = [each for each in cautions if not any(override.answers(each) for override in commit.overrides)]
        return (hard("reason_missing", unanswered[0].field), *unanswered) if unanswered else ()

    def _hands_do(self, proposal: Proposal) -> None:
        for order in proposal.orders:
            if isinstance(order, Fill):
                self._engine.needle_withdraws()
                self._engine.needle_injects(Volume.whole_base(order.injected_nl), order.fluid)

    def stop(self, stop: StopNow) -> Taken:
        """Stops the infusion, once for each id; what was staged before falls: nothing starts it again unseen."""
        settled = self.table.find(stop.command_id)
        if settled is not None:
            return Taken(settled.outcome, False)
        if stop.serial != self._serial:
            return self._settle(stop, "not_done", (hard("other_pump", "serial"),))
        self.table = replace(self.table, held=None)
        if self._engine.state.prescription is None:
            return self._settle(stop, "not_done", (hard("never_programmed", "transaction"),))
        self._engine.stop(author_of(stop))
        return self._settle(stop, "done", ())

    def part(self) -> Taken:
        """What is staged falls: whoever staged it is gone."""
        if self.table.held is None:
            return Taken(None, False)
        self.table = replace(self.table, held=None)
        return Taken(None, True)

    def press(self, command_id: bytes) -> Taken:
        """The patient asks for a bolus: the answer, once for each id; None when another command has the id."""
        before = self.table.find_press(command_id)
        if before is not None:
            return Taken(before.answer, False)
        if self.table.names_other_than_press(command_id):
            return Taken(None, False)
        answer, _ = self._engine.press(command_id)
        self.table = self.table.press(Pressed(command_id=command_id, at_ms=self._engine.now.ms, answer=answer))
        return Taken(answer, True)

    def _settle(
        self, command: Commit | StopNow, state: Literal["done", "not_done"], reasons: tuple[Reason, ...]
    ) -> Taken:
        confirmed = command if isinstance(command, Commit) else None
        entry = Settled(
            command_id=command.command_id,
            state=state,
            reasons=reasons,
            revision=self._engine.state.revision,
            at_ms=self._engine.now.ms,
            digest=confirmed.digest if confirmed else None,
            user=command.user,
            second_checker=confirmed.second_checker if confirmed else "",
            overrides=confirmed.overrides if confirmed else (),
        )
        self.table = self.table.settle(entry)
        return Taken(entry.outcome, True)


def author_of(command: Commit | StopNow) -> Author:
    """Who stands in the log for a command; the note is cut to its length, the whole stays in the table."""
    said = []
    if isinstance(command, Commit):
        said += [f"second checker {command.second_checker}"] if command.second_checker else []
        said += [f"{each.code} {each.field} {each.drug}".rstrip() + f": {each.reason}" for each in command.overrides]
    note = "; ".join(said)
    return Author(user=command.user, note=note if len(note) <= NOTE_LENGTH else note[: NOTE_LENGTH - 1] + "…")
