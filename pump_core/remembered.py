"""What a pump remembers of the drug that its patient had, and did not have.

    given         every single and patient bolus of which a part lies in the last 24 h: when, and how much of each drug
    longest gap   the longest time without drug since a clinician last told the patient's facts

Neither a stop nor a new prescription nor another fluid forgets a bolus: a ceiling of a day holds for the patient, not
for a proposal. One that is cut off counts with what it gave until then. A gap is forgotten only when the facts are told
anew; the first dose after it does not bring tolerance back. Without drug is a pump that is stopped, at minimum rate or
empty, one whose stall it has found, and one in which a needle found nothing where drug should have been.
"""

from __future__ import annotations

from typing import Final

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY
from pump_core.flow import programmed_pattern
from pump_core.limits import Limits
from pump_core.log import DrugMass, Given, Run
from pump_core.orders import Fill, Proposal, SingleBolus
from pump_core.prescription import Mixture
from pump_core.quantities import NL_PER_ML
from pump_core.refill import Reservoir, days_maybe_dry
from pump_core.runs import bolus_run
from pump_core.state import PumpState
from pump_core.values import replace

MAX_GIVEN: Final = 192
"""Boluses kept one by one (our choice: twice what a patient may ask for); beyond it the oldest two become one."""


def with_run(given: tuple[Given, ...], run: Run, mixture: Mixture) -> tuple[Given, ...]:
    """`given` with a bolus of `mixture` that begins now, without what left the last 24 h; its mass rounded up to pg."""
    return with_masses(given, run, masses_of(run.flow_nl_per_day, run.ends_ms - run.started_ms, mixture))


def masses_of(flow_nl_per_day: int, lasts_ms: int, mixture: Mixture) -> tuple[DrugMass, ...]:
    """What a bolus of `mixture` carries, rounded up to pg."""
    volume = flow_nl_per_day * lasts_ms
    return tuple(
        DrugMass(drug=each.drug, pg=-(-volume * each.concentration_pg_per_ml // (NL_PER_ML * MS_PER_DAY)))
        for each in mixture.components
    )


def with_masses(given: tuple[Given, ...], run: Run, masses: tuple[DrugMass, ...]) -> tuple[Given, ...]:
    """`given` with a bolus that begins now and carries so much, without what left the last 24 h."""
    new = Given.trusted(
        patients=run.kind == "patient_bolus", started_ms=run.started_ms, ends_ms=run.ends_ms, drugs=masses
    )
    since = run.started_ms - MS_PER_DAY
    kept = tuple([each for each in given if each.ends_ms > since])
    if len(kept) >= MAX_GIVEN:
        kept = (_as_one(kept[0], kept[1]), *kept[2:])
    return (*kept, new)


def cut_short(given: tuple[Given, ...], run: Run, now_ms: int) -> tuple[Given, ...]:
    """`given` after a run is cut off now: of its bolus counts what was given until now, rounded up to pg."""
    theirs = run.kind == "patient_bolus"
    for place in range(len(given) - 1, -1, -1):
        each = given[place]
        if (each.patients, each.started_ms, each.ends_ms) == (theirs, run.started_ms, run.ends_ms):
            done, whole = min(now_ms, run.ends_ms) - run.started_ms, run.ends_ms - run.started_ms
            part = tuple(DrugMass(drug=drug.drug, pg=-(-drug.pg * done // whole)) for drug in each.drugs)
            cut = each.model_copy(update={"ends_ms": run.started_ms + done, "drugs": part})
            return (*given[:place], *([cut] if done else []), *given[place + 1 :])
    return given


def without_drug_ms(state: PumpState) -> int:
    """For how long (ms) no drug has flowed, by what the pump knows; 0 while it flows, and before drug ever did."""
    if state.without_drug_since_ms is None and state.stall_found_at_ms is None:
        return 0
    known = [since for since in (state.without_drug_since_ms, state.stall_found_at_ms) if since is not None]
    return state.now_ms - min(known) if state.in_service_since_ms is not None else 0


def lapsed(state: PumpState, limits: Limits) -> bool:
    """Whether tolerance may be lost: drug does not flow for so long, or did not since the facts were told."""
    return max(state.longest_gap_ms, without_drug_ms(state)) >= limits.restart_gap.ms


def note_gap(state: PumpState) -> None:
    """Notes a time without drug that ends now."""
    state.longest_gap_ms = max(state.longest_gap_ms, without_drug_ms(state))


def flowing_before(state: PumpState, believed: Reservoir, model: PumpModel) -> Reservoir:
    """`believed` with the flow from before a stop where nothing flows: that is how fast it may have run dry."""
    before = state.before_stop
    if believed.flow or before is None:
        return believed
    return replace(believed, flow=programmed_pattern(before.pattern, before.mixture, model).flow)


def remember(state: PumpState, proposal: Proposal, believed: Reservoir, model: PumpModel, limits: Limits) -> None:
    """Notes what a proposal that is about to be carried out says about gaps, and the single bolus it begins."""
    gap = without_drug_ms(state)
    fill = next((order for order in proposal.orders if isinstance(order, Fill)), None)
    dry = days_maybe_dry(believed, fill.withdrawn, limits) if fill is not None else None
    if dry is not None and state.in_service_since_ms is not None:
        gap += int(dry * MS_PER_DAY)
        if state.without_drug_since_ms is not None:
            state.without_drug_since_ms = max(0, state.now_ms - gap)
    state.longest_gap_ms = 0 if proposal.patient is not None else max(state.longest_gap_ms, gap)
    after = proposal.prescription or state.prescription
    bolus = next((order for order in proposal.orders if isinstance(order, SingleBolus)), None)
    if bolus is not None and after is not None:
        run = bolus_run(bolus, after.mixture, model, state.now_ms)
        state.given = with_run(state.given, run, after.mixture)


def _as_one(one: Given, other: Given) -> Given:
    """Two boluses as one that lies no earlier than either: it counts for no shorter time than they do."""
    masses: dict[str, int] = {}
    for drug in (*one.drugs, *other.drugs):
        masses[drug.drug] = masses.get(drug.drug, 0) + drug.pg
    return Given(
        patients=one.patients and other.patients,
        started_ms=max(one.started_ms, other.started_ms),
        ends_ms=max(one.ends_ms, other.ends_ms),
        drugs=tuple(DrugMass(drug=name, pg=pg) for name, pg in masses.items()),
    )
