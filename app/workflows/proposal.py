"""What a programming workflow asks the pump to do, and the reasons given for what the pump cautioned about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from app.workflows.alarm_rules import alarm_cautions
from app.workflows.draft import Draft
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import bridge_dose, due_cautions, pattern_after, prescription_next, product_of
from app.workflows.site import Reading, Site
from pump_core.checks import Reason
from pump_core.orders import Bridge, ClockSet, Fill, Order, Proposal
from telemetry.messages.programming import Echo, Override

_EPOCH_DAY = date(1970, 1, 1)


def unanswered(echo: Echo, draft: Draft) -> tuple[Reason, ...]:
    """The cautions of the echo for which no reason was given."""
    given = dict(draft.overrides)
    return tuple(caution for caution in echo.cautions if caution.key not in given)


def answers_to(echo: Echo | None, draft: Draft, site: Site) -> tuple[Override, ...]:
    """The reasons given, each for its caution: of the echo, and of our own reading where the pump does not see it.

    A reason for a caution that holds no longer is not told.
    """
    given = dict(draft.overrides)
    raised = (*(echo.cautions if echo else ()), *due_cautions(draft, site), *alarm_cautions(draft, site))
    return tuple(
        Override(code=caution.code, field=caution.field, drug=caution.drug, reason=given[key])
        for key, caution in {caution.key: caution for caution in raised}.items()
        if key in given and caution.severity == "soft"
    )


def second_checker(draft: Draft) -> str:
    """Who read or entered something again; two people are both named."""
    return ", ".join(dict.fromkeys(filter(None, (own_of(draft).again_initials, draft.second_initials))))


def proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """What the refill asks the pump to do; `clock` is the pump's against the tablet's, as last read.

    Raises `ValueError` while an entry that matters here is missing.
    """
    product = product_of(draft, site)
    if product is None or draft.withdrawn is None or draft.label.use_by is None:
        raise ValueError("the refill is not complete")
    fill = Fill(
        command_id=new_id(),
        withdrawn_nl=draft.withdrawn.whole,
        syringes_nl=tuple(syringe.whole for syringe in draft.syringes),
        product=product.id,
        fluid=product.fluid,
        lot=draft.label.lot,
        use_by_day=(draft.label.use_by - _EPOCH_DAY).days,
        stable_days=product.stable.whole_days,
    )
    return _asked(draft, site, new_id, clock, (fill, *_bridge(draft, site, new_id)))


def therapy_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """What is asked without a fill: the therapy again, at the dose that was set. Raises `ValueError` without one."""
    return _asked(draft, site, new_id, clock, _bridge(draft, site, new_id))


def _bridge(draft: Draft, site: Site, new_id: Callable[[], bytes]) -> tuple[Order, ...]:
    """The bridge that this workflow orders, if it leads over to another fluid at the tip."""
    dose = bridge_dose(draft, site)
    return (Bridge(command_id=new_id(), dose_pg_per_day=dose.whole),) if dose is not None and dose else ()


def _asked(draft: Draft, site: Site, new_id: Callable[[], bytes], read: Reading, orders: tuple[Order, ...]) -> Proposal:
    prescription = prescription_next(draft, site)
    if prescription is None:
        raise ValueError("there is no therapy to go on with")
    offset = clock_offset(draft, site, read)
    clock = (ClockSet(command_id=new_id(), offset_ms=offset),) if offset is not None else ()
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=prescription.model_copy(update={"pattern": pattern_after(prescription, draft, site)}),
        orders=(*clock, *orders),
    )


def clock_offset(draft: Draft, site: Site, read: Reading) -> int | None:
    """The offset to set when the pump's wall clock is further from the tablet's than tolerated."""
    wall = site.local(site.now()).replace(tzinfo=None) - datetime(1970, 1, 1)
    pump_ms = (read.pump_time + site.now().since(read.read_at)).ms
    wanted = wall.days * 86_400_000 + wall.seconds * 1_000 + wall.microseconds // 1_000 - pump_ms
    drift = abs(wanted - draft.reading.wall_offset_ms)
    return wanted if drift > site.limits.clock_tolerance.ms else None
