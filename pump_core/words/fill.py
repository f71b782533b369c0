"""Words on a fill: volumes, product, fluid, stability, and what the needle found."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "over_capacity": Text(
        what="{value} does not fit: the reservoir of this pump holds {limit}.",
        why="A volume above the reservoir means a wrong entry or the wrong pump model.",
        do="Read the syringes again and check the pump model.",
    ),
    "label_over_capacity": Text(
        what="{value} does not fit: the reservoir of this pump holds {limit}.",
        why=(
            "A volume above the reservoir means a wrong syringe, a wrong entry or the wrong pump model; all "
            "that the label says is taken as meant for injection."
        ),
        do=(
            "Read the label again and check the pump model. If it was drawn with spare, discard the spare and"
            " enter the rest."
        ),
    ),
    "volume_off_step": Text(
        what="Volumes are entered in steps of {limit}.",
        why="A finer number would be rounded unseen.",
        do="Read the syringe to the nearest {limit}.",
    ),
    "over_syringe": Text(
        what="{value} is more than one syringe holds, {limit}.",
        why="Each syringe is entered by itself; a total typed here hides a miscount.",
        do="Enter what this one syringe held.",
    ),
    "fill_below_alarm": Text(
        what="{value} is not above the low-reservoir alarm at {limit}.",
        why="The alarm would sound at once.",
        do="Check the syringes; fill more.",
    ),
    "other_drug": Text(
        what="The syringe holds {drug}, the pump holds another drug.",
        why="A change of drug needs a bridge or a flush, which a refill does not program.",
        do="Do not inject. Fetch the drug that the pump holds, or stop here.",
    ),
    "other_concentration": Text(
        what="The syringe holds {value}, the pump {limit}.",
        why="Injected without a bridge it would change the dose at the tip.",
        do="Do not inject. Fetch the concentration that the pump holds, or stop here.",
    ),
    "other_order": Text(
        what="The drugs are the same, but {drug} stands first; the pump is driven by another of them.",
        why="The first drug drives: its dose sets the flow and all others follow.",
        do="Name the drugs in the order that the pump holds, beginning with the one that drives.",
    ),
    "stability_too_long": Text(
        what="{value} of stability are more than this product is known for, {limit}.",
        why="Beyond it the drug may have lost its strength in the pump.",
        do="Read the label again, and choose the product that it names.",
    ),
    "product_unknown": Text(
        what="This product is not in the pump's drug library.",
        why="The pump cannot check what it does not know.",
        do="Choose a product from the list.",
    ),
    "no_prescription": Text(
        what="The pump has no prescription.",
        why="Without one, neither a fill nor a bolus says what flows.",
        do="Program the therapy together with it.",
    ),
    "discrepancy": Text(
        what="{value} came out, {side} than the {limit} that the pump expected.",
        why="Either the pump, the last fill or the needle is not as believed.",
        do="Settle it before anything is injected, and say what explains it.",
    ),
    "maybe_dry": Text(
        what="The reservoir was empty: no drug for up to {value}.",
        why="Tolerance may be lost, and the former dose can now be an overdose.",
        do="Ask for signs of withdrawal and call the prescriber. Lower the dose, or give the reason for keeping it.",
    ),
}
