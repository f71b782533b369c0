"""What a pump is built with, apart from the engine, so that a tablet can hold it without loading one."""

from __future__ import annotations

from msgspec import Struct

from pump_core.catalogue import PumpModel
from pump_core.drugs import DrugLibrary
from pump_core.limits import Limits


class PumpData(Struct, frozen=True):
    """What a pump is built with: its model and its own copy of drug library and limits."""

    model: PumpModel
    drugs: DrugLibrary
    limits: Limits
