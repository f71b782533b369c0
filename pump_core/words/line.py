"""Words on the line between pump and tip: bridge, prime, and leaving them out."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "bridge_needed": Text(
        what=(
            "The line still holds {drug} of the fluid before; at the new flow {value} of it would reach the "
            "patient{instead}."
        ),
        why="The new flow pushes the old fluid out first, and nothing has been ordered for that time.",
        do="Order a bridge, or confirm with a reason that none is needed.",
    ),
    "prime_needed": Text(
        what="The line holds fluid without drug.",
        why="Until {drug} has come through it at the programmed flow, the patient gets none.",
        do="Order a prime, or confirm with a reason that none is needed.",
    ),
    "stop_stands_alone": Text(
        what="A stop stands alone: nothing else can be programmed or given with it.",
        why="What begins together with a stop would run on a pump that everybody takes for stopped.",
        do="Send the stop by itself; then program anew.",
    ),
    "fluid_not_filled": Text(
        what="The reservoir does not hold this fluid: nobody filled it in.",
        why="A pump that is told of another fluid than it holds gives another dose than it says.",
        do="Fill the pump with this fluid in the same program, or leave the fluid as it is.",
    ),
    "line_busy": Text(
        what="Fluid, dose and catheter cannot change while a bridge or a prime runs.",
        why="What runs was reckoned for the fluid that the line holds now.",
        do=(
            "Wait until it has ended. If the dose cannot wait, stop the pump: that ends it at once. Then program anew, "
            "with a new bridge or prime for what the line still holds."
        ),
    ),
    "catheter_unknown": Text(
        what="The pump does not know the catheter.",
        why="Without its volume nobody can tell when the drug reaches the tip.",
        do="Enter the catheter as it was implanted, and order this again.",
    ),
    "nothing_to_bridge": Text(
        what="At the tip there is no old drug that a bridge could keep going.",
        why="A bridge carries the old drug on until the new fluid reaches the tip.",
        do="Leave the bridge out.",
    ),
    "bridge_to_nothing": Text(
        what="A bridge leads over to a therapy, and none is programmed.",
        why="When it ends, the pump would give no drug at all.",
        do="Program the therapy with the new fluid together with the bridge.",
    ),
    "not_on_bench": Text(
        what="This pump has a catheter, so it cannot be primed as on the bench.",
        why="On the bench nobody is connected; here the drug would go into the patient.",
        do="Say where the drug is now: in the reservoir or at the connector.",
    ),
    "drug_at_tip": Text(
        what="At the tip there is {drug} already.",
        why="A prime would push it into the patient at the highest flow: an overdose within minutes.",
        do="Leave the prime out. If the catheter was drawn empty, say so in the same step.",
    ),
    "drug_in_tubing": Text(
        what="The tubing of the pump is full of {drug} already.",
        why=(
            "A prime from the reservoir reckons with an empty tubing, and would give the patient its volume "
            "at the highest flow."
        ),
        do="Prime from the connector instead.",
    ),
}
