"""Constants of the data files with who says so: what a report names beside each figure that it worked out.

Read from the files that ship, once, when the first report is made.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from app.report.model import Constant
from pump_core.notation import amount_text, number_text
from pump_core.quantities import exact
from telemetry.resources import resource


@cache
def _file(name: str) -> Any:
    return json.loads(resource(name))


def limit(field: str, name: str, unit: str = "") -> Constant:
    """One of `limits.json`. Raises `KeyError` for a field that is not there."""
    return _constant(_file("limits.json")[field], name, unit)


def of_pump(field: str, name: str, unit: str = "") -> Constant:
    """One that all pump models share. Raises `KeyError` for a field that is not there."""
    return _constant(_file("pumps.json")["common"][field], name, unit)


def of_reservoir(model: str, name: str) -> Constant:
    """The volume of this model's reservoir. Raises `KeyError` for a model that is not there."""
    return _constant(_file("pumps.json")["models"][model]["reservoir"], name, "")


def open_days(names: str) -> Constant:
    """The weekdays on which the clinic is open, in words."""
    told = _constant(_file("limits.json")["open_weekdays"] | {"value": "0"}, "Open", "")
    return Constant(told.name, names, told.source)


def stability(product_id: str, name: str) -> Constant | None:
    """For how long a product is stable in a pump; None for a product that the library does not hold."""
    for drug in _file("drugs.json")["drugs"].values():
        for product in drug.get("products", ()):
            if product["id"] == product_id:
                return _constant(product["stable_days"], name, "days")
    return None


def catheter(model: str, name: str) -> Constant | None:
    """What a centimetre of a catheter holds; None for one that is not in the data."""
    entry = _file("catheters.json")["models"].get(model)
    return _constant(entry["volume_per_cm"], name, "") if entry is not None else None


def _constant(figure: Any, name: str, unit: str) -> Constant:
    sure = figure["confidence"]
    source = figure["source"] if sure == "our choice" else f"{figure['source']} (confidence {sure})"
    return Constant(name, _value(str(figure["value"]), unit), source)


def _value(value: str, unit: str) -> str:
    """The value as the clinic writes it, with its own unit or the one given."""
    number, _, own = value.partition(" ")
    of = unit or own
    return amount_text(exact(number), of) if of else number_text(exact(number))
