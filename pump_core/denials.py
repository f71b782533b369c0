"""Denied presses of the patient: each reason is logged at once, what follows for the same reason is counted.

A press that is denied again for the same reason within 24 h of the entry adds to a count. The count becomes one entry
when somebody reads the pump, or at the first denial after those 24 h. So a button that is pressed all day long fills a
few entries and pushes no alarm and no dose out of the ring, no denial is lost, and ids have no gaps.
"""

from __future__ import annotations

from collections.abc import Iterable

from pump_core.clocks import MS_PER_DAY
from pump_core.log import DENIALS, Denial, Event
from pump_core.motion import Motion
from pump_core.state import Denied


def deny(motion: Motion, denial: Denial) -> tuple[Event, ...]:
    """Logs or counts a denial that happens now, and logs the counts of which the 24 h are over."""
    state, place = motion.state, DENIALS.index(denial)
    over = [each for each in state.denied if each.since_ms + MS_PER_DAY <= state.now_ms]
    said = _counts(motion, over)
    kept = {each.place: each for each in state.denied if each not in over}
    counts = kept.get(place)
    if counts is None:
        said.append(motion.log("patient_bolus_denied", place))
        kept[place] = Denied(place=place, since_ms=state.now_ms, more=0, last_ms=state.now_ms)
    else:
        kept[place] = counts.model_copy(update={"more": counts.more + 1, "last_ms": state.now_ms})
    state.denied = tuple(kept.values())
    return tuple(said)


def tell_denials(motion: Motion) -> list[Event]:
    """Logs what was counted so far: somebody reads the pump now."""
    state = motion.state
    said = _counts(motion, state.denied)
    if said:
        state.denied = tuple(each.model_copy(update={"more": 0}) for each in state.denied)
    return said


def _counts(motion: Motion, denied: Iterable[Denied]) -> list[Event]:
    return [motion.log("patient_bolus_denied", each.place, each.more, each.last_ms) for each in denied if each.more]
