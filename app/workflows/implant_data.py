"""What an implant asks and how long its patient is watched, as data: `implant.json`, each statement with its source."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from msgspec import Struct
from pydantic import Field

from pump_core.clocks import Duration
from pump_core.errors import CatalogueError
from pump_core.quantities import Volume
from pump_core.sourced import DataModel, Figure, Sourced, load, span
from telemetry.resources import resource

PumpKind = Literal["new", "replacement"]


class Round(Struct, frozen=True):
    """Until when, counted from the start, the patient is looked at how often, and who says so."""

    until: Duration
    every: Duration
    source: str


class Observation(Struct, frozen=True):
    """How long a patient is watched after a start, in which rounds, and for what."""

    lasts: Duration
    rounds: tuple[Round, ...]
    watch: str
    source: str


class ImplantData(Struct, frozen=True):
    """The checks of a pump before it is filled, the volume of the access port, and observation by kind of drug.

    `least_drawn` is what is drawn through the port where the catheter is not known, `first_fill` how long a drug
    is stable in a pump that never held it, where that is shorter than afterwards.
    """

    version: str
    checks: Mapping[str, tuple[str, frozenset[PumpKind]]]
    port_volume: Volume
    least_drawn: Volume
    first_fill: Mapping[str, Duration]
    observations: Mapping[str, Observation]

    def checks_for(self, pump: PumpKind) -> tuple[tuple[str, str], ...]:
        """Key and text of what is looked at in a pump of this kind."""
        return tuple((key, text) for key, (text, pumps) in self.checks.items() if pump in pumps)

    def observation_of(self, drug_kind: str) -> Observation:
        """How the patient of a drug of this kind is watched."""
        return self.observations.get(drug_kind, self.observations["other"])


class _Check(Sourced):
    text: str = Field(min_length=3)
    pumps: tuple[PumpKind, ...]


class _Round(Sourced):
    until: str
    every: str


class _Observation(DataModel):
    lasts: Figure
    rounds: tuple[_Round, ...] = Field(min_length=1)
    watch: Figure


class _File(DataModel):
    version: str
    checks: dict[str, _Check]
    port_volume: Figure
    least_drawn: Figure
    first_fill: dict[str, Figure]
    observation: dict[str, _Observation]


def read_implant(raw: bytes) -> ImplantData:
    """The data in `implant.json`. Raises `CatalogueError` or `QuantityError` naming what is wrong."""
    data = load(_File, raw, "the implant data")
    if "other" not in data.observation:
        raise CatalogueError("the observation after a start of any other drug is missing: add it as `other`")
    return ImplantData(
        version=data.version,
        checks={key: (check.text, frozenset(check.pumps)) for key, check in data.checks.items()},
        port_volume=Volume.parse(data.port_volume.value),
        least_drawn=Volume.parse(data.least_drawn.value),
        first_fill={drug: span(figure) for drug, figure in data.first_fill.items()},
        observations={kind: _observation(kind, entry) for kind, entry in data.observation.items()},
    )


@cache
def shipped() -> ImplantData:
    """The data that ships, read once. Raises as `read_implant` does."""
    return read_implant(resource("implant.json"))


def _observation(kind: str, entry: _Observation) -> Observation:
    lasts = span(entry.lasts)
    rounds = tuple(Round(_span(each, each.until), _span(each, each.every), each.source) for each in entry.rounds)
    ends = [each.until for each in rounds]
    if ends != sorted(set(ends)) or ends[-1] != lasts or any(not each.every.ms for each in rounds):
        raise CatalogueError(f"the rounds of observation for {kind} do not ascend to its end at {entry.lasts.value}")
    return Observation(lasts, rounds, entry.watch.value, entry.lasts.source)


def _span(said: Sourced, text: str) -> Duration:
    return span(Figure(value=text, source=said.source, confidence=said.confidence))
