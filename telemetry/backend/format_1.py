"""What a pump of format 1 stored, and how it becomes one of format 2.

Format 1 knew a constant flow and a stop, and no patient, no line and no service life.

    checkpoint      when the 48 h alarm was said, from its entry in the log instead of a yes
                    service since the first prescription that flows, or the oldest thing that is remembered
                    fluid paths: none yet; `lay_line` makes them as soon as the model of the pump is at hand
    logged input    the same, with the rules that it was judged by

An input was judged when it was logged, and what was done then is done again: `JudgesAsFormat1` knows only the reasons
that format 1 knew. Without it a replay would refuse what the pump has carried out.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Final, NamedTuple

from pump_core.catalogue import PumpModel
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_DAY
from pump_core.engine import Engine
from pump_core.fluid_path import Batch, FluidPath, Parcel, contents
from pump_core.log import DrugMass, scaled
from pump_core.orders import Proposal
from pump_core.prescription import Mixture
from pump_core.record import BadRecord
from pump_core.state import PumpState

RULES: Final = 1
SCHEMA: Final = 1

_NAMES: Final = (
    "now_ms",
    "revision",
    "prescription",
    "before_stop",
    "flow_nl_per_day",
    "true_flow_nl_per_day",
    "flow_error_ppm",
    "believed",
    "true",
    "metered",
    "delivered",
    "metered_at_fill",
    "stopped_at_ms",
    "stopped_said",
    "low_at_ms",
    "empty_since_ms",
    "without_drug_since_ms",
    "wall_offset_ms",
    "next_event_id",
    "fills",
    "log",
)
"""The engine state of format 1, in its order."""

_ADDED: Final[dict[str, object]] = {
    "flow_until_ms": None,
    "runs": [],
    "bolus_starts_ms": [],
    "timers": [],
    "believed_path": None,
    "true_path": None,
    "patient": None,
    "in_service_since_ms": None,
    "metered_in_service": 0,
    "replacement_due_at_ms": None,
    "ends_at_ms": None,
    "ended_at_ms": None,
    "stalled": False,
    "latched": False,
    "stall_found_at_ms": None,
    "hidden_recovery": 0,
    "safe_since_ms": None,
    "memory_error_at_ms": None,
    "silenced": None,
    "disperses": False,
    "given": [],
    "longest_gap_ms": 0,
}
"""What format 2 adds, in its order, as it is where nothing of the kind has happened."""

KNOWN: Final = frozenset(
    {
        "above_consensus",
        "above_consensus_concentration",
        "above_start_range",
        "alarm_interval_out_of_range",
        "concentration_off_step",
        "discrepancy",
        "drug_unknown",
        "fill_below_alarm",
        "flow_above_maximum",
        "flow_below_minimum",
        "large_decrease",
        "large_increase",
        "low_alarm_out_of_range",
        "maybe_dry",
        "no_prescription",
        "other_concentration",
        "other_drug",
        "other_order",
        "over_capacity",
        "product_unknown",
        "stability_too_long",
        "ten_fold",
        "unit_slip",
        "volume_off_step",
    }
)
"""The reasons that format 1 judged by."""


class JudgesAsFormat1(Engine):
    """The engine for what was judged in format 1; see the module."""

    def check(self, proposal: Proposal) -> tuple[Reason, ...]:
        """The reasons against `proposal` that format 1 knew."""
        return tuple(reason for reason in super().check(proposal) if reason.code in KNOWN)

    def copy(self) -> Engine:
        """A twin that judges the same way."""
        return JudgesAsFormat1(self.data, copy(self.state))


def logged_input(stored: Any) -> Any:
    """A logged input in format 2."""
    return [*stored, RULES]


def checkpoint(stored: Any) -> Any:
    """A checkpoint in format 2. Raises `BadRecord` for what is none of format 1."""
    if not isinstance(stored, list) or len(stored) != 3 or not isinstance(stored[1], list):
        raise BadRecord("a checkpoint of format 1 is a list of identity, state and table")
    identity, state, table = stored
    return [identity, _state(state), table]


def _state(old: list[Any]) -> list[Any]:
    if len(old) != len(_NAMES):
        raise BadRecord(f"the state of format 1 has {len(_NAMES)} fields, got {len(old)}")
    was = dict(zip(_NAMES, old, strict=True))
    log = [_Entry(event[1], event[2], event[3]) for event in was["log"]]
    said = [entry.at_ms for entry in log if entry.kind == "stopped_too_long"]
    alarm = (said[-1] if said else was["now_ms"]) if was["stopped_said"] else None
    state = [alarm if name == "stopped_said" else value for name, value in was.items()]
    service = {"in_service_since_ms": _in_service_since(log, [fill[1] for fill in was["fills"]])}
    return [*state, *(_ADDED | service).values()]


class _Entry(NamedTuple):
    at_ms: int
    kind: str
    detail: list[int]


def _in_service_since(log: list[_Entry], fills_ms: list[int]) -> int | None:
    """When drug flowed first; the oldest thing that is remembered when the log does not reach back so far."""
    flowing = [entry.at_ms for entry in log if entry.kind == "programmed" and entry.detail[1]]
    if not flowing and not fills_ms:
        return None
    if log and log[0].kind == "made":
        return min(flowing, default=None)
    return min([entry.at_ms for entry in log[:1]] + fills_ms[:1])


def lay_line(state: PumpState, model: PumpModel) -> None:
    """Makes the fluid paths that format 1 did not know: line and reservoir hold what the prescription says.

    What the reservoir of a pump without prescription holds nobody said: it counts as water.
    """
    if state.believed_path is not None or state.true_path is not None:
        return
    told = state.prescription
    mixture = told.mixture if told is not None else None
    catheter = int(told.catheter.volume.base * MS_PER_DAY) if told is not None and told.catheter else 0
    dead = scaled(model.residual.whole)
    state.believed_path = _path(
        scaled(model.tubing_programmed.whole), catheter, dead + state.believed, state.metered, mixture
    )
    state.true_path = _path(scaled(model.tubing_true.whole), catheter, dead + state.true, state.delivered, mixture)


def _path(tubing: int, catheter: int, reservoir: int, pushed: int, mixture: Mixture | None) -> FluidPath:
    line = tubing + catheter
    volume = line + reservoir
    masses = contents(volume, mixture) if mixture is not None else {}
    drugs = tuple(DrugMass(drug=drug, pg=pg) for drug, pg in masses.items())
    holds = Parcel(start=pushed - line, used=0, batch=Batch(volume=volume, drugs=drugs, label=mixture))
    return FluidPath(tubing=tubing, catheter=catheter, parcels=(holds,), gone=(), removed=())
