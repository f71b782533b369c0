"""Dates, times and amounts as every screen shows them: 28-MAR-2027, 14:31, 3.4 mL, 3 mg/day."""

from __future__ import annotations

from datetime import UTC, datetime

from app.workflows.site import Site
from pump_core.clocks import UtcTime
from pump_core.notation import amount_text, day_text
from pump_core.quantities import FlowRate, Volume


def clock_text(when: datetime) -> str:
    """`14:31`."""
    return f"{when.hour:02d}:{when.minute:02d}"


def moment_text(when: UtcTime, site: Site) -> str:
    """`28-MAR-2027 14:31` where the people are."""
    local = site.local(when)
    return f"{day_text(local.date())} {clock_text(local)}"


def date_text(when: UtcTime, site: Site) -> str:
    """`28-MAR-2027` where the people are."""
    return day_text(site.local(when).date())


def day_number_text(days_since_epoch: int) -> str:
    """The date of a day number counted from 1970-01-01."""
    return day_text(datetime.fromtimestamp(days_since_epoch * 86_400, UTC).date())


def ml_text(volume: Volume) -> str:
    """A volume in mL with at most three places."""
    return amount_text(volume.to("mL"), "mL", 3)


def ml_tenth(volume: Volume) -> str:
    """A believed volume in mL to the nearest tenth."""
    return amount_text(volume.to("mL"), "mL", 1)


def drug_title(name: str) -> str:
    """A drug's name at the head of a line; tall-man letters stay as they are: `Morphine`, `fentaNYL`."""
    return name.capitalize() if name.islower() else name


def flow_text(flow: FlowRate) -> str:
    """A flow in mL/day, exact to the pump's step."""
    return amount_text(flow.to("mL/day"), "mL/day")


def grouped(typed: str) -> str:
    """Digits as typed with commas from 1,000: what stands on the pad while typing."""
    whole, point, rest = typed.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isdecimal() else typed
