"""What a pump is built with, apart from the engine, so that a tablet can hold it without loading one."""

from __future__ import annotations

from dataclasses import dataclass

from pump_core.catalogue import PumpModel
from pump_core.drugs import DrugLibrary
from pump_core.limits import Limits


@dataclass(frozen=True, slots=True)
class PumpData:
    """What a pump is built with: its model and its own copy of drug library and limits."""

    model: PumpModel
    drugs: DrugLibrary
    limits: Limits
