"""Entries of the pump's own log in words; a kind that a newer pump writes is shown by its name."""

from __future__ import annotations

from app.viewmodels.wording import flow_text, ml_text
from pump_core.quantities import FlowRate, Volume
from pump_core.state import Event


def event_text(event: Event, model: str, *, volumes: bool = True) -> str:
    """One entry as a sentence; without volumes where they would lead the eye of whoever reads a syringe next."""
    match event.kind:
        case "made":
            return f"{model} made"
        case "programmed":
            flow = FlowRate.whole_base(event.detail[1])
            return f"Programmed, {flow_text(flow)}" if flow else "Programmed, stopped"
        case "filled" if not volumes:
            return "Refilled"
        case "filled":
            withdrawn, _, injected = (Volume.whole_base(nl) for nl in event.detail)
            return f"Refilled: {ml_text(withdrawn)} out, {ml_text(injected)} in"
        case "stopped":
            return "Stopped"
        case "clock_set":
            return "Pump clock set"
        case "low_reservoir":
            return "Low-reservoir alarm"
        case "empty_reservoir":
            return "Empty-reservoir alarm"
        case "stopped_too_long":
            return "Stopped for more than 48 h"
        case _:
            return event.kind.replace("_", " ").capitalize()
