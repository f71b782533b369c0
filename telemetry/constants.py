"""The data that both ends work with, read from the files that ship: catalogue, drug library and limits.

Tablet and pump name the versions of theirs in the greeting; a pump speaks only with a tablet that has the
same.
"""

from __future__ import annotations

from msgspec import Struct

from pump_core.catalogue import Catalogue, pump_model, read_catalogue
from pump_core.drugs import DrugLibrary, read_drugs
from pump_core.limits import Limits, read_limits
from pump_core.pump_data import PumpData
from telemetry.resources import resource


class Constants(Struct, frozen=True):
    """Catalogue, drugs and limits as one end holds them."""

    catalogue: Catalogue
    drugs: DrugLibrary
    limits: Limits

    @property
    def version(self) -> str:
        """The version of catalogue and drug library together; limits have a version of their own."""
        return f"{self.catalogue.version}/{self.drugs.version}"

    def pump_data(self, model: str) -> PumpData:
        """What a pump of `model` is built with. Raises `CatalogueError` for a model not in the data."""
        return PumpData(pump_model(self.catalogue, model), self.drugs, self.limits)


def load_constants() -> Constants:
    """The constants that ship. Raises `CatalogueError`, `QuantityError` or `FileNotFoundError`."""
    return Constants(
        catalogue=read_catalogue(resource("pumps.json"), resource("catheters.json")),
        drugs=read_drugs(resource("drugs.json")),
        limits=read_limits(resource("limits.json")),
    )
