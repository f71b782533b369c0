"""The calculations of what lies ahead: low-reservoir alarm, day to come back, way of the drug to the tip."""

from __future__ import annotations

from fractions import Fraction

from app.report import sources
from app.report.facts import Facts
from app.report.model import Calculation, Constant, Fact
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.wording import date_text, flow_text, ml_text, moment_text
from app.workflows.forecast import reported
from app.workflows.site import Site
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR
from pump_core.notation import amount_text, day_text, number_text
from pump_core.quantities import FlowRate, Volume, ms_to_deliver

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MM_PER_CM = 10


def alarm(facts: Facts, site: Site) -> Calculation | None:
    """When the pump believes the alarm volume reached; None when nothing flows."""
    report, reading = facts.after.therapy, facts.reading
    flow = FlowRate.whole_base(report.mean_flow_nl_per_day)
    if report.prescription is None or report.low_reservoir_at_ms is None or not flow:
        return None
    left = report.low_reservoir_at_ms - facts.after.pump_time_ms
    results = [Fact("Low-reservoir alarm", moment_text(reading.when(report.low_reservoir_at_ms), site))]
    if left > 0:
        results.insert(0, Fact("Time to the alarm", f"{number_text(Fraction(left, MS_PER_DAY), 1)} days"))
    worst = report.low_reservoir_all_boluses_at_ms
    if worst is not None and worst != report.low_reservoir_at_ms:
        results.append(Fact("With every patient bolus", moment_text(reading.when(worst), site)))
    if report.empty_at_ms is not None:
        results.append(Fact("Empty, if not refilled", moment_text(reading.when(report.empty_at_ms), site)))
    return Calculation(
        "Low-reservoir alarm",
        "Time = (reservoir − alarm volume) / flow, from the read-back on, as the pump reckons it",
        (
            Fact("Reservoir at the read-back", ml_text(Volume.whole_base(report.reservoir_nl))),
            Fact("Alarm volume", ml_text(report.prescription.alarms.low_reservoir)),
            Fact("Flow", flow_text(flow)),
        ),
        (sources.of_pump("accuracy_percent", "Accuracy of the pump", "%"),),
        tuple(results),
    )


def refill(facts: Facts, site: Site) -> Calculation | None:
    """The day to come back by; None without a fill."""
    report, reading = facts.after.therapy, facts.reading
    last, forecast = report.last_fill, reported(report, reading, site)
    if last is None or forecast.refill is None or forecast.stable_until is None:
        return None
    worst = report.low_reservoir_all_boluses_at_ms
    found = sources.stability(last.product, "Stable in the pump")
    stable = (found,) if found is not None else ()
    return Calculation(
        "Refill by",
        "Earlier of alarm and stability in whole days after the fill, less the lead time, back to an open day",
        (
            Fact("Filled", date_text(reading.when(last.at_ms), site)),
            Fact("Alarm with every bolus", date_text(reading.when(worst), site) if worst is not None else "none"),
            Fact("Drug stable until", date_text(forecast.stable_until, site)),
        ),
        (*stable, sources.limit("refill_lead_days", "Lead time", "days"), _open_days(site)),
        (
            Fact(f"Limited by {forecast.refill.limited_by}", day_text(forecast.refill.limited_on)),
            Fact("Refill by", day_text(forecast.refill.day)),
        ),
    )


def _open_days(site: Site) -> Constant:
    every = sorted(site.limits.open_weekdays)
    names = [_WEEKDAYS[each - 1] for each in every]
    in_a_row = len(every) > 2 and every[-1] - every[0] == len(every) - 1
    return sources.open_days(f"{names[0]} to {names[-1]}" if in_a_row else ", ".join(names))


def line_to_tip(facts: Facts, site: Site) -> Calculation | None:
    """The volume from the reservoir to the tip; None while the catheter is not known."""
    report = facts.after.therapy
    prescription = report.prescription
    if prescription is None or prescription.catheter is None or report.catheter_nl is None:
        return None
    line, flow = Volume.whole_base(report.tubing_nl + report.catheter_nl), basal_flow(report)
    segments = prescription.catheter.segments
    inputs = [
        Fact(f"Catheter {each.model}, as implanted", amount_text(Fraction(each.length_mm, 10), "cm"))
        for each in segments
    ]
    held = [sources.catheter(model, f"{model}, each cm") for model in dict.fromkeys(each.model for each in segments)]
    results = [
        Fact("Catheter", ml_text(Volume.whole_base(report.catheter_nl))),
        Fact("Line to the tip", ml_text(line)),
    ]
    if flow:
        hours = ms_to_deliver(line, flow) / MS_PER_HOUR
        results.append(Fact("From the reservoir to the tip", f"{number_text(hours, 1)} h"))
    return Calculation(
        "Line to the tip",
        "Line = tubing + length × volume per cm;  time = line / flow",
        tuple(inputs),
        (sources.of_pump("tubing_programmed", "Tubing in the pump"), *(each for each in held if each is not None)),
        tuple(results),
    )
