"""What keeps a step from being left, told as what, why and what to do."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from app.workflows.site import Site
from pump_core.checks import Reason
from pump_core.notation import amount_text
from pump_core.quantities import Volume
from pump_core.reasons import Explanation, explain

Severity = Literal["todo", "caution", "stop"]


class Open(Struct, frozen=True):
    """One thing that keeps a step from being left: still to do, a caution to answer, or a hard stop.

    `code` is the key under which a caution is answered.
    """

    code: str
    severity: Severity
    what: str
    why: str = ""
    do: str = ""


def from_reason(reason: Reason, site: Site) -> Open:
    """A check's reason as an open point."""
    told: Explanation = explain(reason, site.drugs)
    return Open(reason.key, "stop" if reason.severity == "hard" else "caution", told.what, told.why, told.do)


def ml(volume: Volume) -> str:
    """A volume in mL as it is shown: `3.4 mL`, at most three places."""
    return amount_text(volume.to("mL"), "mL", 3)
