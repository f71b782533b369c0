"""Pumps that do the right thing and say another: what they are told to tell is altered on its way out."""

from __future__ import annotations

from pump_core.orders import Proposal
from pump_core.patterns import Continuous
from pump_core.record import Record
from telemetry.backend.pump import EmulatedPump
from telemetry.messages.hello import Hello, Pong, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Echo, Outcome
from telemetry.messages.reading import Interrogate, Interrogation, LogPage, LogPart, ReadLog

OTHER_SERIAL = "EMU000000"
OTHER_VERSION = 99
BACK_MS = 60_000


class SaysOtherwise(EmulatedPump):
    """A pump whose greeting and answers pass through `welcome` and `told`."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """The greeting, as it is told."""
        greeting = super().greet(hello, role)
        return self.welcome(greeting) if isinstance(greeting, Welcome) else greeting

    def answer(self, request: Record) -> Record:
        """The answer, as it is told."""
        return self.told(request, super().answer(request))

    def welcome(self, welcome: Welcome) -> Welcome:
        """What is told for this greeting."""
        return welcome

    def told(self, request: Record, reply: Record) -> Record:
        """What is told for this answer."""
        return reply


class OtherSerial(SaysOtherwise):
    """Greets under the serial of another pump."""

    def welcome(self, welcome: Welcome) -> Welcome:
        """The same with another serial."""
        return welcome.model_copy(update={"serial": OTHER_SERIAL})


class OtherProtocol(SaysOtherwise):
    """Agrees on a version that nobody offered."""

    def welcome(self, welcome: Welcome) -> Welcome:
        """The same with another version."""
        return welcome.model_copy(update={"protocol": OTHER_VERSION})


class OtherRole(SaysOtherwise):
    """Welcomes in a role that the peer does not have."""

    def welcome(self, welcome: Welcome) -> Welcome:
        """The same with another role."""
        return welcome.model_copy(update={"role": "handset"})


class GreetsAnyVersion(EmulatedPump):
    """Welcomes a tablet that has other limits."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """The greeting for a tablet with the pump's own limits."""
        return super().greet(hello.model_copy(update={"limits_version": self._constants.limits.version}), role)


class EchoesOtherDose(SaysOtherwise):
    """Echoes another dose than it was given and holds."""

    def told(self, request: Record, reply: Record) -> Record:
        """The echo with half as much again."""
        if isinstance(reply, Echo):
            return reply.model_copy(update={"proposal": with_other_dose(reply.proposal)})
        return reply


class EchoesOtherDigest(SaysOtherwise):
    """Echoes a digest that is not of the staged bytes."""

    def told(self, request: Record, reply: Record) -> Record:
        """The echo with another digest."""
        return reply.model_copy(update={"digest": reply.digest[::-1]}) if isinstance(reply, Echo) else reply


class ForgetsOutcomes(SaysOtherwise):
    """Says of a command that was carried out that it was never seen."""

    def told(self, request: Record, reply: Record) -> Record:
        """The outcome of a command that never came."""
        if isinstance(request, AskOutcome) and isinstance(reply, Outcome):
            return reply.model_copy(update={"state": "never_seen", "reasons": ()})
        return reply


class TurnsOutcomes(SaysOtherwise):
    """Says of a command that was carried out that it was not."""

    def told(self, request: Record, reply: Record) -> Record:
        """The other outcome."""
        if isinstance(request, AskOutcome) and isinstance(reply, Outcome) and reply.state == "done":
            return reply.model_copy(update={"state": "not_done"})
        return reply


class TellsTruth(SaysOtherwise):
    """Tells what is truly in the reservoir, which no pump can measure."""

    def told(self, request: Record, reply: Record) -> Record:
        """The interrogation with the true volume."""
        if isinstance(reply, Interrogation):
            return _with_therapy(reply, reservoir_nl=self.true_nl())
        return reply


class RevisionGoesBack(SaysOtherwise):
    """Tells a revision that it had before."""

    def told(self, request: Record, reply: Record) -> Record:
        """Every interrogation that asks for no entries is one revision behind."""
        if isinstance(request, Interrogate) and not request.events and isinstance(reply, Interrogation):
            return _with_therapy(reply, revision=reply.therapy.revision - 1)
        return reply


class TimeGoesBack(SaysOtherwise):
    """Tells a pump time that has passed already."""

    def told(self, request: Record, reply: Record) -> Record:
        """Every answer to a ping is a minute behind."""
        if isinstance(reply, Pong):
            return reply.model_copy(update={"pump_time_ms": reply.pump_time_ms - BACK_MS})
        return reply


class LongPages(SaysOtherwise):
    """Sends its whole log at once."""

    def told(self, request: Record, reply: Record) -> Record:
        """A page with all there is."""
        if isinstance(request, ReadLog) and isinstance(reply, LogPage | LogPart):
            log = self.machine().engine.state.log
            wanted = tuple(event for event in log if event.event_id >= request.next_expected)[:64]
            next_id = self.machine().engine.state.next_event_id
            return LogPage(events=wanted, oldest_id=log[0].event_id, next_id=next_id, more=False)
        return reply


class PagesOutOfOrder(EmulatedPump):
    """Sends a page that was sent before."""

    def answer(self, request: Record) -> Record:
        """Every page but the first begins two entries too early."""
        if isinstance(request, ReadLog) and request.next_expected:
            request = request.model_copy(update={"next_expected": max(0, request.next_expected - 2), "offset": 0})
        return super().answer(request)


class SkipsEntries(EmulatedPump):
    """Leaves an entry of its log out between two pages."""

    def answer(self, request: Record) -> Record:
        """Every page but the first begins one entry too late."""
        if isinstance(request, ReadLog) and request.next_expected:
            request = request.model_copy(update={"next_expected": request.next_expected + 1, "offset": 0})
        return super().answer(request)


class RewritesLog(SaysOtherwise):
    """Tells an entry of its log otherwise than before."""

    def told(self, request: Record, reply: Record) -> Record:
        """In a page of the log every entry happened a minute sooner."""
        if isinstance(reply, LogPage):
            events = (event.model_copy(update={"at_ms": max(0, event.at_ms - BACK_MS)}) for event in reply.events)
            return reply.model_copy(update={"events": tuple(events)})
        return reply


def with_other_dose(proposal: Proposal) -> Proposal:
    """The proposal with half as much again, where it has a constant dose."""
    prescription = proposal.prescription
    if prescription is None or not isinstance(prescription.pattern, Continuous):
        return proposal
    dose = prescription.pattern.dose_pg_per_day * 3 // 2
    pattern = prescription.pattern.model_copy(update={"dose_pg_per_day": dose})
    return proposal.model_copy(update={"prescription": prescription.model_copy(update={"pattern": pattern})})


def _with_therapy(told: Interrogation, **fields: int) -> Interrogation:
    return told.model_copy(update={"therapy": told.therapy.model_copy(update=fields)})
