"""Demo pumps as data: who they are and what was done to them, in days before now."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from pump_core.patient import Indication, OpioidStatus, YesNo
from pump_core.sourced import DataModel, load
from telemetry.errors import SurroundingsError
from telemetry.resources import resource


class ScenarioUnknown(SurroundingsError):
    """No demo pump has this name."""


class PastFill(DataModel):
    """A refill: the label of what was injected, and the syringes."""

    product: str
    lot: str
    syringes: Annotated[tuple[str, ...], Field(min_length=1)]


class PastVisit(DataModel):
    """One visit: what was filled, the new daily dose, where a prime begins, and the reasons given for cautions."""

    days_ago: Annotated[int, Field(ge=0)]
    fill: PastFill | None = None
    dose: str | None = None
    prime: Literal["reservoir", "connector"] | None = None
    reasons: dict[str, str] = Field(default_factory=dict)
    set_clock: bool = False


class DemoPatient(DataModel):
    """Whom the pump was implanted in."""

    name: str
    mrn: str
    born: date


class DemoFacts(DataModel):
    """What a clinician told the pump about its patient when it was programmed first."""

    opioid: OpioidStatus
    psychosis: YesNo
    indication: Indication
    allergies: tuple[str, ...]


class DemoCatheter(DataModel):
    """The catheter as implanted."""

    model: str
    trimmed_to: str


class DemoPump(DataModel):
    """One demo pump and its past, oldest visit first."""

    title: str
    model: str
    serial: str
    patient: DemoPatient | None
    facts: DemoFacts | None
    flow_error_percent: str
    made_days_ago: int
    catheter: DemoCatheter | None
    drug: str | None
    past: tuple[PastVisit, ...]


class DemoPumps(DataModel):
    """All demo pumps, and what their visits have in common."""

    version: str
    clinician: str
    use_by_days_after_fill: int
    pumps: dict[str, DemoPump]

    def pump(self, scenario: str) -> DemoPump:
        """The pump of a scenario. Raises `ScenarioUnknown` that lists what there is."""
        if scenario not in self.pumps:
            known = "; ".join(f"{name} ({pump.title})" for name, pump in self.pumps.items())
            raise ScenarioUnknown(
                f"There is no demo pump {scenario!r}.",
                "It is not in demo-pumps.json.",
                f"Choose one of: {known}.",
            )
        return self.pumps[scenario]


def load_demo_pumps() -> DemoPumps:
    """The demo pumps that ship. Raises `CatalogueError` or `FileNotFoundError`."""
    return load(DemoPumps, resource("demo-pumps.json"), "the demo pumps")
