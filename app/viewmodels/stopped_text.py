"""A pump that stands still, in words: since when, how long until it has stood for too long, and what that does."""

from __future__ import annotations

from app.viewmodels.wording import moment_text
from app.workflows.site import Site
from app.workflows.stopped import Standstill
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.notation import amount_text


def hours_text(span: Duration) -> str:
    """`47 h 05 min`, begun minutes left out; in whole hours where there are no minutes."""
    whole, rest = divmod(span.ms, MS_PER_HOUR)
    minutes = rest // MS_PER_MINUTE
    return f"{whole} h {minutes:02d} min" if minutes else amount_text(whole, "h")


def countdown_text(still: Standstill, site: Site) -> str:
    """How long until the pump has stood for too long, and when that is."""
    limit, left = hours_text(still.too_long_at.since(still.since)), still.left(site.now())
    if not left.ms:
        return f"Stopped for more than {limit}: the tubing may take a set."
    alarm = moment_text(still.too_long_at, site)
    rest = f"left of the {limit} that the rotor may rest; the critical alarm sounds {alarm}."
    return f"{hours_text(left) if left.ms >= MS_PER_MINUTE else 'Less than a minute'} {rest}"
