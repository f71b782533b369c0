"""What the tablet knows besides the pump: data files, the people's time zone, and who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

from msgspec import Struct, field

from app.workflows.who import Who
from pump_core.catalogue import PumpModel, pump_model
from pump_core.clocks import PumpTime, UtcTime
from pump_core.drugs import DrugLibrary
from pump_core.limits import Limits
from telemetry.constants import Constants


class Site(Struct, frozen=True):
    """Data and settings of this tablet; `now` is the injected clock."""

    constants: Constants
    zone: tzinfo
    now: Callable[[], UtcTime]
    who: Who
    words: set[str] = field(default_factory=set)
    """Reasons in words of somebody's own that were typed since this tablet was opened."""

    @property
    def user(self) -> str:
        """The name that commands carry: who is signed in."""
        return self.who.user

    @property
    def drugs(self) -> DrugLibrary:
        """The drug library."""
        return self.constants.drugs

    @property
    def limits(self) -> Limits:
        """The limits that guard entries."""
        return self.constants.limits

    def model(self, name: str) -> PumpModel:
        """The pump model `name`. Raises `CatalogueError` when it is not in the data."""
        return pump_model(self.constants.catalogue, name)

    def local(self, when: UtcTime) -> datetime:
        """An instant in the people's own time."""
        return when.to_datetime().astimezone(self.zone)


class Reading(Struct, frozen=True):
    """Ties a pump's clock to the tablet's at the moment it was read."""

    pump_time: PumpTime
    read_at: UtcTime

    def when(self, pump_ms: int) -> UtcTime:
        """The tablet's instant of an instant of the pump."""
        return self.read_at + PumpTime(pump_ms).since(self.pump_time)
