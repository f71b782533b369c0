"""What is typed on the bridge step, and what was answered there."""

from __future__ import annotations

from app.workflows.draft import Draft
from app.workflows.entries import Judgement, Queried, Rejected, Taken, read_number, rejected
from app.workflows.open_point import Open, from_reason
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import change_cautions, driving
from app.workflows.site import Site
from pump_core.flow import programmed
from pump_core.quantities import DoseRate
from pump_core.values import replace


def judge_bridge(typed: str, draft: Draft, site: Site) -> Judgement:
    """A daily dose of the old drug for the time of the bridge, in that drug's own unit."""
    number, old = read_number(typed), driving(True, draft, site)
    if isinstance(number, Rejected):
        return number
    if old is None:
        return Rejected("There is no old drug in the line to go on with.")
    drug = site.drugs.drug(old.drug)
    asked = DoseRate.of(number, f"{drug.mass_unit}/day")
    if not asked:
        return Rejected("A bridge of 0 gives nothing. To leave it out, choose that below.")
    own = own_of(draft).model_copy(update={"bridge_pg_per_day": int(asked.base)})
    reasons = change_cautions(replace(draft, own=own), site)
    hard = next((each for each in reasons if each.severity == "hard" and each.field == "bridge"), None)
    if hard is not None:
        return rejected(hard, site)
    rounded = programmed(asked, old.concentration, site.model(draft.reading.model)).dose
    if rounded != asked:
        made = drug.dose_text(rounded)
        return Queried(
            rounded, f"The pump's step makes {made} of {drug.dose_text(asked)}. Press Enter again for {made}."
        )
    return Taken(rounded)


def answered_on_bridge(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions about the change that were answered with a reason and still hold."""
    answered = {key for key, _ in draft.overrides}
    return tuple(from_reason(reason, site) for reason in change_cautions(draft, site) if reason.key in answered)
