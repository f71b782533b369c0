"""What a bench says in JSON, as records: a fluid, and what befalls a pump.

    mixture   {"morphine": "10 mg/mL", "bupivacaine": "20 mg/mL"}      the first drug drives
    fault     {"kind": "stall", "found_after_ms": 1200000, "recovers_after_ms": null}

The fields of a fault are those of its record in `pump_core.faults`; a fluid in it is a mixture, or null for none.
"""

from __future__ import annotations

from typing import Any, Final, get_args

from pydantic import TypeAdapter, ValidationError

from pump_core.clocks import days
from pump_core.errors import QuantityError
from pump_core.faults import Fault
from pump_core.prescription import Component, Mixture
from pump_core.quantities import NL_PER_ML, Concentration
from pump_core.record import Record
from telemetry.control import ControlRefused

LONGEST: Final = days(3_653)
"""The longest time a bench speaks of: ten years, longer than a pump lives (our choice)."""

LARGEST_NL: Final = 100 * NL_PER_ML
"""The largest volume: more than twice what a pump holds (our choice)."""

_FLUID: Final = "fluid"
_FAULT: Final[TypeAdapter[Fault]] = TypeAdapter(Fault)


def _kinds() -> dict[str, type[Record]]:
    union, _ = get_args(Fault)
    kinds = (get_args(member)[0] for member in get_args(union))
    return {kind.model_fields["kind"].default: kind for kind in kinds}


KINDS: Final = _kinds()
"""Every fault there is, by the kind that names it."""


def fault_of(given: dict[str, Any]) -> Fault:
    """The fault that `given` describes. Raises `ControlRefused` that names kinds or fields."""
    named = given.get("kind")
    kind = KINDS.get(named) if isinstance(named, str) else None
    if kind is None:
        raise ControlRefused(f"kind is one of {', '.join(KINDS)}, got {named!r}")
    values = dict(given)
    if values.get(_FLUID) is not None:
        values[_FLUID] = mixture_of(values[_FLUID])
    try:
        fault: Fault = _FAULT.validate_python(kind.model_validate(values))
    except ValidationError as bad:
        fields = ", ".join(name for name in kind.model_fields if name != "kind")
        first = bad.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ControlRefused(f"{named} has the fields {fields}; {where}: {first['msg']}") from bad
    volume = values.get("nl")
    if isinstance(volume, int) and volume > LARGEST_NL:
        raise ControlRefused(f"nl of {named} is at most {LARGEST_NL}, got {volume}")
    return fault


def mixture_of(given: Any) -> Mixture:
    """The fluid that `given` describes. Raises `ControlRefused`."""
    if not isinstance(given, dict) or not given or not all(isinstance(text, str) for text in given.values()):
        raise ControlRefused('a mixture names each drug with its concentration, as in {"morphine": "10 mg/mL"}')
    try:
        components = tuple(
            Component(drug=drug, concentration_pg_per_ml=Concentration.parse(text).whole)
            for drug, text in given.items()
        )
        return Mixture(components=components)
    except (QuantityError, ValidationError) as bad:
        said = bad.errors(include_url=False)[0]["msg"] if isinstance(bad, ValidationError) else str(bad)
        raise ControlRefused(f"the mixture cannot be: {said}") from bad
