"""A story as a picture: the dose at the tip of every day, drug by drug, and the reservoir, believed and true.

Needs matplotlib, which is an extra: nothing else of the product loads it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.simulate.errors import ExtraMissing
from app.simulate.story import Story
from pump_core.clocks import MS_PER_DAY
from pump_core.quantities import NL_PER_ML, Mass

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_INCHES = (10.0, 6.0)
_DOTS_PER_INCH = 120
_MARKED = {"low_reservoir", "empty_reservoir", "motor_stall", "stopped_too_long", "end_of_service", "fault", "refused"}


def make_figure() -> Figure:
    """An empty figure that no display is needed for. Raises `ExtraMissing` when matplotlib is not installed."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as missing:
        raise ExtraMissing("--plot", "matplotlib", "simulate-plot") from missing
    figure = Figure(figsize=_INCHES, dpi=_DOTS_PER_INCH, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def plot(story: Story, figure: Figure, file: Path) -> None:
    """Draws a story into a figure of `make_figure` and writes it as PNG. Raises `OSError`."""
    drugs, days = story.script.data.drugs, [day.day for day in story.days]
    above, below = figure.subplots(2, 1, sharex=True)
    for drug_id in dict.fromkeys(drug for day in story.days for drug in day.released_pg):
        drug = drugs.drug(drug_id)
        doses = [float(Mass.whole_base(day.released_pg.get(drug_id, 0)).to(drug.mass_unit)) for day in story.days]
        above.step(days, doses, where="post", label=f"{drug.name}, {drug.mass_unit}/day")
    above.set_ylabel("dose at the tip")
    above.set_title(story.script.scenario.title)
    if story.days and any(day.released_pg for day in story.days):
        above.legend(loc="upper right")
    below.plot(days, [day.true_nl / NL_PER_ML for day in story.days], label="true", linewidth=1)
    below.plot(days, [day.believed_nl / NL_PER_ML for day in story.days], label="believed", linewidth=1, linestyle="--")
    for entry in story.entries:
        if entry.kind in _MARKED:
            below.axvline(entry.at_ms / MS_PER_DAY, color="grey", linewidth=0.5)
    below.set_ylabel("reservoir, mL")
    below.set_xlabel("day")
    below.legend(loc="upper right")
    figure.savefig(file, format="png")
