"""Reasons in the clinic's words: what is wrong with which value, against which limit, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from pump_core.checks import Reason
from pump_core.clocks import MS_PER_MINUTE
from pump_core.drugs import DrugLibrary
from pump_core.notation import amount_text, number_text
from pump_core.quantities import NL_PER_ML, Concentration, DoseRate


@dataclass(frozen=True, slots=True)
class Explanation:
    """One reason, told: what, why, what to do."""

    what: str
    why: str
    do: str


_UL_PER_ML = 1_000

_TEXT: dict[str, tuple[str, str, str]] = {
    "ten_fold": (
        "{value} is {fold} times the dose now ({limit}).",
        "A ten-fold change is the mark of a slipped digit or decimal point.",
        "Check the order and type the dose again.",
    ),
    "unit_slip": (
        "{value} is {fold} times the dose now ({limit}).",
        "A factor of exactly 1,000 is the mark of mg and mcg mixed up.",
        "Check the unit on the order and type the dose again.",
    ),
    "above_start_range": (
        "{value} is above the start range of this drug, which ends at {limit}.",
        "Nothing runs now, or nothing has run for too long, so this dose is judged as a start.",
        "Check whether the patient still tolerates the old dose.",
    ),
    "flow_below_minimum": (
        "{value} needs less flow than the pump can deliver.",
        "The lowest dose at this concentration is {limit}.",
        "Raise the dose, or use a lower concentration.",
    ),
    "flow_above_maximum": (
        "{value} needs more flow than the pump can deliver.",
        "The highest dose at this concentration is {limit}.",
        "Lower the dose, or use a higher concentration.",
    ),
    "large_increase": (
        "{value} is an increase of more than the consensus step, which ends at {limit}.",
        "A large step in one go is a known cause of overdose.",
        "Confirm it with a reason, or choose a smaller step.",
    ),
    "large_decrease": (
        "{value} is a decrease of more than one usual step, which ends at {limit}.",
        "{stopping}",
        "Confirm it with a reason, or choose a smaller step.",
    ),
    "above_consensus": (
        "{value} is above the highest dose of the consensus, {limit}.",
        "Above it side effects are more likely than benefit.",
        "Confirm it with a reason, or choose a lower dose.",
    ),
    "above_consensus_concentration": (
        "{value} is above the highest concentration of the consensus, {limit}.",
        "The consensus advises against a stronger fluid of this drug.",
        "Confirm it with a reason, or use a weaker fluid.",
    ),
    "over_capacity": (
        "{value} does not fit: the reservoir of this pump holds {limit}.",
        "A volume above the reservoir means a wrong entry or the wrong pump model.",
        "Read the syringes again and check the pump model.",
    ),
    "label_over_capacity": (
        "{value} does not fit: the reservoir of this pump holds {limit}.",
        "A volume above the reservoir means a wrong syringe, a wrong entry or the wrong pump model; all that the label "
        "says is taken as meant for injection.",
        "Read the label again and check the pump model. If it was drawn with spare, discard the spare and enter the "
        "rest.",
    ),
    "volume_off_step": (
        "Volumes are entered in steps of {limit}.",
        "A finer number would be rounded unseen.",
        "Read the syringe to the nearest {limit}.",
    ),
    "over_syringe": (
        "{value} is more than one syringe holds, {limit}.",
        "Each syringe is entered by itself; a total typed here hides a miscount.",
        "Enter what this one syringe held.",
    ),
    "fill_below_alarm": (
        "{value} is not above the low-reservoir alarm at {limit}.",
        "The alarm would sound at once.",
        "Check the syringes; fill more.",
    ),
    "low_alarm_out_of_range": (
        "A low-reservoir alarm at {value} is outside what the pump takes; the nearest is {limit}.",
        "Too low, and the patient is without drug before the alarm.",
        "Choose a volume within the range.",
    ),
    "alarm_interval_out_of_range": (
        "An alarm every {value} is outside what the pump takes; the nearest is {limit}.",
        "Too seldom, and an alarm goes unheard.",
        "Choose an interval within the range.",
    ),
    "other_drug": (
        "The syringe holds {drug}, the pump holds another drug.",
        "A change of drug needs a bridge or a flush, which a refill does not program.",
        "Do not inject. Fetch the drug that the pump holds, or stop here.",
    ),
    "other_concentration": (
        "The syringe holds {value}, the pump {limit}.",
        "Injected without a bridge it would change the dose at the tip.",
        "Do not inject. Fetch the concentration that the pump holds, or stop here.",
    ),
    "stability_too_long": (
        "{value} of stability are more than this product is known for, {limit}.",
        "Beyond it the drug may have lost its strength in the pump.",
        "Read the label again, and choose the product that it names.",
    ),
    "bridge_needed": (
        "The fluid would change to another drug or concentration.",
        "The old drug in the line would reach the patient at the new flow.",
        "Refill with the drug and concentration that the pump holds.",
    ),
    "other_order": (
        "The drugs are the same, but {drug} stands first; the pump is driven by another of them.",
        "The first drug drives: its dose sets the flow and all others follow.",
        "Name the drugs in the order that the pump holds, beginning with the one that drives.",
    ),
    "discrepancy": (
        "{value} came out, {side} than the {limit} that the pump expected.",
        "Either the pump, the last fill or the needle is not as believed.",
        "Settle it before anything is injected, and say what explains it.",
    ),
    "maybe_dry": (
        "The reservoir was empty: no drug for up to {value}.",
        "Tolerance may be lost, and the former dose can now be an overdose.",
        "Ask for signs of withdrawal and call the prescriber. Lower the dose, or give the reason for keeping it.",
    ),
    "patient_boluses_unavailable": (
        "This pump does not deliver patient boluses.",
        "Its software carries out continuous infusion only.",
        "Program the therapy without patient boluses.",
    ),
    "product_unknown": (
        "This product is not in the pump's drug library.",
        "The pump cannot check what it does not know.",
        "Choose a product from the list.",
    ),
    "drug_unknown": (
        "The pump's drug library does not hold {drug}.",
        "The pump cannot check a drug that it does not know.",
        "Update the drug library, or use a drug from the list.",
    ),
    "concentration_off_step": (
        "{value} is finer than the pump stores; the step is {limit}.",
        "It would be rounded unseen.",
        "Enter the concentration as on the label.",
    ),
    "no_prescription": (
        "The pump has no prescription.",
        "A fill without one would say nothing about what flows.",
        "Program the therapy together with the fill.",
    ),
    "other_pump": (
        "This proposal is for another pump.",
        "Another pump answers than the one that was read.",
        "Check which patient this is, read this pump and start again.",
    ),
    "revision_changed": (
        "The pump was programmed by someone else in the meantime.",
        "This proposal was made on what the pump held before.",
        "Read the pump again and start from what it holds now.",
    ),
    "expired": (
        "The proposal is older than the pump keeps one.",
        "A confirmation must follow the review within minutes.",
        "Go back to Review and send it again.",
    ),
    "not_staged": (
        "The pump does not hold this proposal.",
        "It was restarted, or another proposal replaced this one.",
        "Go back to Review and send it again.",
    ),
    "digest_differs": (
        "The confirmation is for other values than the pump holds.",
        "What was confirmed and what was sent differ.",
        "Go back to Review and read the pump's answer again.",
    ),
    "reason_missing": (
        "A caution was not confirmed with a reason.",
        "The pump takes a value outside the soft limits only with a reason.",
        "Go back and give the reason.",
    ),
    "already_staged": (
        "This command id already stands for another proposal.",
        "One id never means two things.",
        "Start the step again.",
    ),
    "pump_fault": (
        "The pump could not read or store the proposal.",
        "It holds nothing of it; therapy is as it was.",
        "Read the pump again and start the step again; if it happens twice, use another programmer.",
    ),
    "already_done": (
        "This command was carried out before.",
        "One command acts once: repeating it could fill in or dose twice.",
        "Read the pump again and start the step again.",
    ),
    "already_settled": (
        "This command was answered before with: not done.",
        "One id never means two things.",
        "Start the step again.",
    ),
    "schema_unknown": (
        "The pump does not read version {value} of the prescription format.",
        "It reads version {limit}.",
        "Use a programmer of matching version.",
    ),
    "unreadable": (
        "The pump could not read the proposal.",
        "Its bytes do not have the agreed form.",
        "Start the step again; if it happens twice, use another programmer.",
    ),
    "never_programmed": (
        "The pump has never been programmed.",
        "There is no infusion to stop.",
        "Nothing needs to be done.",
    ),
}


def explain(reason: Reason, drugs: DrugLibrary) -> Explanation:
    """`reason` in words. Raises `KeyError` for a code that has none, which a test rules out."""
    what, why, do = _TEXT[reason.code]
    drug = drugs.drugs.get(reason.drug)
    values = {
        "value": _amount(reason, reason.value, drugs),
        "limit": _amount(reason, reason.limit, drugs),
        "fold": _fold(reason),
        "drug": drug.name if drug else reason.drug or "a drug",
        "side": "less" if (reason.value or 0) < (reason.limit or 0) else "more",
        "stopping": drug.stopping if drug else "A sudden lack of drug may harm.",
    }
    return Explanation(what.format(**values), why.format(**values), do.format(**values))


def codes() -> frozenset[str]:
    """Every code that has words."""
    return frozenset(_TEXT)


def _fold(reason: Reason) -> str:
    if not reason.value or not reason.limit:
        return ""
    fold = Fraction(reason.value, reason.limit)
    return number_text(fold, 1) if fold >= 1 else "1/" + number_text(1 / fold, 1)


def _amount(reason: Reason, number: int | None, drugs: DrugLibrary) -> str:
    if number is None:
        return ""
    drug = drugs.drugs.get(reason.drug)
    if reason.unit == "nL":
        return amount_text(Fraction(number, NL_PER_ML), "mL")
    if reason.unit == "uL":
        return amount_text(Fraction(number, _UL_PER_ML), "mL")
    if reason.unit == "ms":
        return amount_text(Fraction(number, MS_PER_MINUTE), "min", 3)
    if reason.unit == "pg/day" and drug:
        return drug.dose_text(DoseRate.whole_base(number))
    if reason.unit == "pg/mL" and drug:
        return drug.concentration_text(Concentration.whole_base(number))
    return amount_text(number, reason.unit) if reason.unit else str(number)
