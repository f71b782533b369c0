"""How long something lasts, in hours and minutes."""

from __future__ import annotations

from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.notation import number_text


def span_text(span: Duration) -> str:
    """`39 h 14 min`, `19 min`: rounded up to the minute, so that nothing seems over before it is."""
    minutes = -(-span.ms // MS_PER_MINUTE)
    hours, rest = divmod(minutes, MS_PER_HOUR // MS_PER_MINUTE)
    parts = (f"{number_text(hours)} h" if hours else "", f"{rest} min" if rest or not hours else "")
    return " ".join(filter(None, parts))
