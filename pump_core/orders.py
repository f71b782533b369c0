"""Orders: acts that happen once. Each carries a command id of its own; the same id never acts twice.

A proposal is what one transaction carries: at most one new prescription and a list of orders, applied
together.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, Tag, model_validator

from pump_core.clocks import MS_PER_DAY
from pump_core.patient import PatientFacts
from pump_core.prescription import Mixture, Prescription
from pump_core.quantities import Volume
from pump_core.record import BY_KIND, CommandId, Count, DayNumber, Lot, Name, Nanolitres, Positive, ProductId, Record

MAX_ORDERS = 8


class Fill(Record):
    """The reservoir was emptied by needle and filled again, syringe by syringe, with what the label says.

    `fluid` is what was injected; `product` names it when it is one of the library, and is empty for what a
    pharmacy made up.
    """

    kind: Literal["fill"] = "fill"
    command_id: CommandId
    withdrawn_nl: Nanolitres
    syringes_nl: Annotated[tuple[Annotated[Nanolitres, Field(gt=0)], ...], Field(min_length=1, max_length=12)]
    product: ProductId
    fluid: Mixture
    lot: Lot
    use_by_day: DayNumber
    stable_days: Annotated[int, Field(strict=True, gt=0, lt=2**12)]

    @property
    def injected_nl(self) -> int:
        """The sum of the syringes in nL."""
        return sum(self.syringes_nl)

    @property
    def withdrawn(self) -> Volume:
        """What came out, as a quantity."""
        return Volume.whole_base(self.withdrawn_nl)


class ClockSet(Record):
    """Sets the pump's wall clock: local wall time in ms since 1970-01-01T00:00 is pump time plus the offset.

    The offset is held within what a calendar can show.
    """

    kind: Literal["clock_set"] = "clock_set"
    command_id: CommandId
    offset_ms: Annotated[int, Field(strict=True, gt=-(2**45), lt=2**47)]


class SingleBolus(Record):
    """One extra dose of the driving drug over a time, on top of basal infusion."""

    kind: Literal["single_bolus"] = "single_bolus"
    command_id: CommandId
    dose_pg: Positive
    duration_ms: Annotated[int, Field(strict=True, gt=0, le=MS_PER_DAY)]


class Prime(Record):
    """Brings drug to the tip at the highest flow; basal infusion rests meanwhile.

    `front` says where the drug is now: in the `reservoir` (tubing and catheter are to be filled), at the catheter
    `connector` (the catheter alone), or on the `bench` (the tubing alone, before the pump is implanted).
    """

    kind: Literal["prime"] = "prime"
    command_id: CommandId
    front: Literal["reservoir", "connector", "bench"]


class Bridge(Record):
    """Keeps a dose of the old driving drug going until the old fluid has left the line; the prescription follows."""

    kind: Literal["bridge"] = "bridge"
    command_id: CommandId
    dose_pg_per_day: Positive


class Aspirated(Record):
    """Says that so much was drawn through the catheter access port: the catheter now holds no drug there."""

    kind: Literal["aspirated"] = "aspirated"
    command_id: CommandId
    nl: Annotated[Nanolitres, Field(gt=0)]


class Silence(Record):
    """Silences the alarms there are for the time that the model allows; a new alarm sounds."""

    kind: Literal["silence"] = "silence"
    command_id: CommandId


class Acknowledge(Record):
    """A person has seen a non-critical memory error; its alarm ends."""

    kind: Literal["acknowledge"] = "acknowledge"
    command_id: CommandId


class Stop(Record):
    """Stops the infusion at once; therapy stays stopped until a prescription starts it again."""

    kind: Literal["stop"] = "stop"
    command_id: CommandId


Order = Annotated[
    Annotated[Fill, Tag("fill")]
    | Annotated[ClockSet, Tag("clock_set")]
    | Annotated[Stop, Tag("stop")]
    | Annotated[SingleBolus, Tag("single_bolus")]
    | Annotated[Prime, Tag("prime")]
    | Annotated[Bridge, Tag("bridge")]
    | Annotated[Aspirated, Tag("aspirated")]
    | Annotated[Silence, Tag("silence")]
    | Annotated[Acknowledge, Tag("acknowledge")],
    BY_KIND,
]


class Proposal(Record):
    """What one transaction carries, the pump it is for, and the revision of that pump that it was made on."""

    serial: Name
    base_revision: Count
    prescription: Prescription | None
    orders: Annotated[tuple[Order, ...], Field(max_length=MAX_ORDERS)]
    patient: PatientFacts | None = None

    @model_validator(mode="after")
    def _something_once(self) -> Proposal:
        if self.prescription is None and not self.orders and self.patient is None:
            raise ValueError("a proposal without prescription, orders and patient facts asks for nothing")
        ids = [order.command_id for order in self.orders]
        if len(set(ids)) != len(ids):
            raise ValueError("every order has a command id of its own")
        kinds = [order.kind for order in self.orders]
        if any(kinds.count(kind) > 1 for kind in kinds):
            raise ValueError("a proposal carries one order of a kind")
        return self
