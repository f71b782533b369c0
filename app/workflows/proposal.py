"""What a programming workflow asks the pump to do, and the reasons given for what the pump cautioned about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from app.workflows.draft import Draft
from app.workflows.own_pattern import SetsPattern
from app.workflows.refill_rules import due_cautions, is_stopped, may_change_dose, prescription_now, product_of
from app.workflows.site import Reading, Site
from pump_core.checks import Reason
from pump_core.orders import ClockSet, Fill, Order, Proposal
from pump_core.patterns import Continuous, Pattern, Stopped
from pump_core.prescription import Prescription
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
    raised = (*(echo.cautions if echo else ()), *due_cautions(draft, site))
    return tuple(
        Override(code=caution.code, field=caution.field, drug=caution.drug, reason=given[key])
        for key, caution in {caution.key: caution for caution in raised}.items()
        if key in given and caution.severity == "soft"
    )


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
    return _asked(draft, site, new_id, clock, (fill,))


def therapy_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """What is asked without a fill: the therapy again, at the dose that was set. Raises `ValueError` without one."""
    return _asked(draft, site, new_id, clock, ())


def _asked(draft: Draft, site: Site, new_id: Callable[[], bytes], read: Reading, orders: tuple[Order, ...]) -> Proposal:
    prescription = prescription_now(draft)
    if prescription is None:
        raise ValueError("there is no therapy to go on with")
    offset = clock_offset(draft, site, read)
    clock = (ClockSet(command_id=new_id(), offset_ms=offset),) if offset is not None else ()
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=prescription.model_copy(update={"pattern": _pattern(prescription, draft, site)}),
        orders=(*clock, *orders),
    )


def _pattern(prescription: Prescription, draft: Draft, site: Site) -> Pattern:
    """What runs afterwards: nothing, the pattern or dose that was entered, or the pattern as it is."""
    if is_stopped(draft) and draft.restart == "stay_stopped":
        return Stopped()
    if isinstance(draft.own, SetsPattern):
        return draft.own.pattern(draft, site)
    if draft.dose is not None and may_change_dose(draft):
        return Continuous(dose_pg_per_day=draft.dose.whole) if draft.dose else Stopped()
    return prescription.pattern


def clock_offset(draft: Draft, site: Site, read: Reading) -> int | None:
    """The offset to set when the pump's wall clock is further from the tablet's than tolerated."""
    wall = site.local(site.now()).replace(tzinfo=None) - datetime(1970, 1, 1)
    pump_ms = (read.pump_time + site.now().since(read.read_at)).ms
    wanted = wall.days * 86_400_000 + wall.seconds * 1_000 + wall.microseconds // 1_000 - pump_ms
    drift = abs(wanted - draft.reading.wall_offset_ms)
    return wanted if drift > site.limits.clock_tolerance.ms else None
