"""The way of the drug: reservoir with its dead volume → pump tubing → catheter → tip, as parcels of fluid.

The pump moves fluid like a tape. `pushed` counts all that ever left the reservoir; the tip reads the tape a line's
volume behind it. A parcel begins at a place of the tape and carries its batch: the volume and the mass of each drug
that were mixed in the reservoir, and how much of it had been used up before the parcel began. So an advance changes
no parcel at all, mass is worked out when somebody asks, and what has flown can be split at any instant:

    F(x)          = mass × x // volume           what the first x of a batch carry, in whole pg
    parcel [a, b) = F(b) − F(a)                  telescopes: nothing is lost, nothing is made

Volumes are in nL·ms/day, masses in pg. On a fill what is left, dead volume included, mixes with what comes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from msgspec import Struct
from pydantic import Field

from pump_core.clocks import MS_PER_DAY
from pump_core.dispersion import SLICES, WHOLE, share_of_new
from pump_core.log import DrugMass, Drugs, LinePart
from pump_core.prescription import Mixture
from pump_core.quantities import NL_PER_ML
from pump_core.record import Count, Int, Positive, Record

_SCALED_ML = NL_PER_ML * MS_PER_DAY


class Batch(Record):
    """Fluid mixed once: its whole volume, all its drug, and what its label says (None for what carries no drug)."""

    volume: Positive
    drugs: Drugs
    label: Mixture | None

    def carries(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """The mass of each drug between two places of the batch."""
        for each in self.drugs:
            yield each.drug, each.pg * end // self.volume - each.pg * start // self.volume


class Parcel(Record):
    """A stretch of tape from `start` to the next parcel, or to the pump: it began `used` into its batch."""

    start: Int
    used: Count
    batch: Batch


class Stretch(Struct, frozen=True):
    """A parcel within the line: how far upstream of the tip it begins and ends, and its batch."""

    begins: int
    ends: int
    parcel: Parcel


class FluidPath(Record):
    """The line and all the drug in it, at a tape position that the caller knows as `pushed`.

    `gone` is what the tip has released from parcels that are not kept any more; `removed` what needles took out and
    revisions cut off.
    """

    tubing: Positive
    catheter: Count
    parcels: Annotated[tuple[Parcel, ...], Field(min_length=1)]
    gone: Drugs
    removed: Drugs

    @property
    def line(self) -> int:
        """What tubing and catheter hold."""
        return self.tubing + self.catheter

    def released(self, pushed: int) -> dict[str, int]:
        """All drug that has ever left the tip, in pg."""
        masses = {each.drug: each.pg for each in self.gone}
        for _, parcel, begin, end in self.between(self.parcels[0].start, pushed - self.line):
            _add(masses, parcel.batch.carries(begin, end))
        return masses

    def in_line(self, pushed: int) -> dict[str, int]:
        """The drug between pump and tip, in pg."""
        masses: dict[str, int] = {}
        for _, parcel, begin, end in self.between(pushed - self.line, pushed):
            _add(masses, parcel.batch.carries(begin, end))
        return masses

    def in_reservoir(self, pushed: int) -> dict[str, int]:
        """The drug in the reservoir, dead volume included, in pg."""
        last = self.parcels[-1]
        return dict(last.batch.carries(self._used(pushed), last.batch.volume))

    def reservoir(self, pushed: int) -> Batch:
        """The batch that the reservoir holds."""
        return self.parcels[-1].batch

    def stretches(self, pushed: int) -> tuple[Stretch, ...]:
        """What lies in the line, from the tip upstream."""
        tip = pushed - self.line
        return tuple(
            Stretch(place - tip, place - tip + end - begin, parcel)
            for place, parcel, begin, end in self.between(tip, pushed)
        )

    def parts(self, pushed: int) -> tuple[LinePart, ...]:
        """What the line holds by its labels, from the tip upstream, in whole nL."""
        found: list[LinePart] = []
        for stretch in self.stretches(pushed):
            label, volume = stretch.parcel.batch.label, (stretch.ends - stretch.begins) // MS_PER_DAY
            if found and same_fluid(found[-1].fluid, label):
                found[-1] = LinePart(fluid=label, nl=found[-1].nl + volume)
            elif volume:
                found.append(LinePart(fluid=label, nl=volume))
        return tuple(found)

    def at_tip(self, pushed: int) -> Parcel:
        """The parcel that leaves the tip next."""
        tip, found = pushed - self.line, self.parcels[0]
        for parcel in self.parcels:
            if parcel.start > tip:
                break
            found = parcel
        return found

    def fronts(self) -> Iterator[tuple[int, Parcel]]:
        """Every place of the tape at which another parcel begins, in the order in which the tip reaches them."""
        for parcel in self.parcels[1:]:
            yield parcel.start + self.line, parcel

    def pruned(self, pushed: int) -> FluidPath:
        """The same without the parcels that have left the tip altogether; their drug is counted in `gone`."""
        tip, keep = pushed - self.line, 0
        masses = {each.drug: each.pg for each in self.gone}
        for parcel, end in self._ends():
            if end is None or end > tip:
                break
            _add(masses, parcel.batch.carries(parcel.used, parcel.used + end - parcel.start))
            keep += 1
        if not keep:
            return self
        return self.model_copy(update={"parcels": self.parcels[keep:], "gone": _drugs(masses)})

    def withdrawn(self, pushed: int, volume: int) -> FluidPath:
        """After a needle took `volume` out of the reservoir."""
        if not volume:
            return self
        used, batch = self._used(pushed), self.parcels[-1].batch
        masses = {each.drug: each.pg for each in self.removed}
        _add(masses, batch.carries(used, used + volume))
        rest = dict(batch.carries(used + volume, batch.volume))
        left = Batch(volume=batch.volume - used - volume, drugs=_drugs(rest), label=batch.label)
        return self._with_reservoir(pushed, left).model_copy(update={"removed": _drugs(masses)})

    def filled(self, pushed: int, volume: int, fluid: Mixture | None) -> FluidPath:
        """After `volume` of `fluid` (None: saline) came into the reservoir and mixed with what was left."""
        if not volume:
            return self
        used, batch = self._used(pushed), self.parcels[-1].batch
        masses = dict(batch.carries(used, batch.volume))
        if fluid is not None:
            _add(masses, contents(volume, fluid))
        mixed = Batch(volume=batch.volume - used + volume, drugs=_drugs(masses), label=fluid)
        return self._with_reservoir(pushed, mixed)

    def concentrations(self, parcel: Parcel) -> dict[str, int]:
        """What a parcel carries in pg/mL, rounded down."""
        return {each.drug: each.pg * _SCALED_ML // parcel.batch.volume for each in parcel.batch.drugs}

    def with_catheter(self, pushed: int, catheter: int) -> FluidPath:
        """With a catheter of another volume: what is cut off is removed, what is added holds no drug."""
        return self._ending(pushed, self.tubing + catheter).model_copy(update={"catheter": catheter})

    def with_tubing(self, pushed: int, tubing: int) -> FluidPath:
        """With a pump tubing of another volume; the line gets longer or shorter at the tip."""
        return self._ending(pushed, tubing + self.catheter).model_copy(update={"tubing": tubing})

    def _ending(self, pushed: int, line: int) -> FluidPath:
        """With the tip `line` downstream of the pump."""
        tip, to = pushed - self.line, pushed - line
        gone = _drugs(self.released(pushed))
        if to < tip:
            added = Parcel(start=to, used=0, batch=_clear(tip - to))
            return self.model_copy(update={"parcels": (added, *self._upstream(tip)), "gone": gone})
        removed = self._mass_of(self.removed, self.between(tip, to))
        return self.model_copy(update={"parcels": self._upstream(to), "gone": gone, "removed": removed})

    def aspirated(self, pushed: int, volume: int) -> FluidPath:
        """After `volume` was drawn through the catheter access port: cerebrospinal fluid came in at the tip."""
        connector = pushed - self.tubing
        tip, drawn = connector - self.catheter, min(volume, self.catheter)
        if not drawn:
            return self
        removed = self._mass_of(self.removed, self.between(connector - drawn, connector))
        pieces = [(drawn, _clear(drawn), 0), *self._pieces(tip, connector - drawn)]
        return self._rebuilt(pushed, pieces).model_copy(update={"removed": removed})

    def flushed(self, pushed: int, volume: int, fluid: Mixture | None) -> FluidPath:
        """After `volume` was pushed in through the catheter access port: the catheter's content left at the tip."""
        if not volume:
            return self
        connector = pushed - self.tubing
        tip, out = connector - self.catheter, min(volume, self.catheter)
        batch = (
            _clear(volume)
            if fluid is None
            else Batch(volume=volume, drugs=_drugs(contents(volume, fluid)), label=fluid)
        )
        masses = self.released(pushed)
        for _, parcel, begin, end in self.between(tip, tip + out):
            _add(masses, parcel.batch.carries(begin, end))
        _add(masses, batch.carries(0, volume - out))
        pieces = [*self._pieces(tip + out, connector), *([(out, batch, volume - out)] if out else [])]
        return self._rebuilt(pushed, pieces).model_copy(update={"gone": _drugs(masses)})

    def smeared(self, pushed: int, sigma: int) -> FluidPath:
        """With the front of the drug nearest to the tip smeared to slices of half a `sigma`, as far as there is room.

        What the slices carry is what stood there before: the two fluids only share the place anew.
        """
        front = self.drug_front(pushed)
        if front is None:
            return self
        place, tip, slices = front, pushed - self.line, 2 * len(SLICES)
        length = min(sigma, 2 * (place - tip) // slices, 2 * (pushed - place) // slices) // 2
        if length <= 0:
            return self
        reach = length * slices // 2
        old, new = (self._drug_between(place - reach, place), self._drug_between(place, place + reach))
        before, after = self._pieces(tip, place - reach), self._pieces(place + reach, pushed)
        mixed = _slices(old, new, length, self._label_at(place))
        parcels = _laid(tip, [*before, *mixed, *after]) + self._upstream(pushed)
        return self.model_copy(update={"parcels": parcels, "gone": _drugs(self.released(pushed))})

    def clear(self, pushed: int) -> int:
        """How much fluid without drug lies before the tip in the line, in nL·ms/day."""
        for stretch in self.stretches(pushed):
            if stretch.parcel.batch.drugs:
                return stretch.begins
        return self.line

    def drug_front(self, pushed: int) -> int | None:
        """The place of the tape at which drug begins behind fluid without any; None when none does."""
        clear = False
        for place, parcel, _, _ in self.between(pushed - self.line, pushed + 1):
            if clear and parcel.batch.drugs:
                return place
            clear = not parcel.batch.drugs
        return None

    def _drug_between(self, start: int, end: int) -> dict[str, int]:
        masses: dict[str, int] = {}
        for _, parcel, first, last in self.between(start, end):
            _add(masses, parcel.batch.carries(first, last))
        return masses

    def _label_at(self, place: int) -> Mixture | None:
        return next((parcel.batch.label for at, parcel, _, _ in self.between(place, place + 1) if at == place), None)

    def _rebuilt(self, pushed: int, catheter: list[tuple[int, Batch, int]]) -> FluidPath:
        """With these pieces in the catheter, from the tip upstream; tubing and reservoir stay."""
        connector = pushed - self.tubing
        begin = connector - sum(length for length, _, _ in catheter)
        parcels = _laid(begin, catheter) + self._upstream(connector)
        return self.model_copy(update={"parcels": parcels, "gone": _drugs(self.released(pushed))})

    def _pieces(self, start: int, end: int) -> list[tuple[int, Batch, int]]:
        return [(last - first, parcel.batch, first) for _, parcel, first, last in self.between(start, end)]

    def _upstream(self, place: int) -> tuple[Parcel, ...]:
        """The parcels from a place of the tape to the reservoir, the first one cut at the place."""
        kept = []
        for parcel, end in self._ends():
            if end is None or end > place:
                cut = max(0, place - parcel.start)
                kept.append(Parcel(start=parcel.start + cut, used=parcel.used + cut, batch=parcel.batch))
        return tuple(kept)

    def _mass_of(self, drugs: Drugs, stretches: Iterator[tuple[int, Parcel, int, int]]) -> Drugs:
        masses = {each.drug: each.pg for each in drugs}
        for _, parcel, begin, end in stretches:
            _add(masses, parcel.batch.carries(begin, end))
        return _drugs(masses)

    def _ends(self) -> Iterator[tuple[Parcel, int | None]]:
        """Each parcel with the place at which the next one begins; the last has none."""
        following = [parcel.start for parcel in self.parcels[1:]]
        yield from zip(self.parcels, [*following, None], strict=True)

    def between(self, start: int, end: int) -> Iterator[tuple[int, Parcel, int, int]]:
        """(place of the tape, parcel, begin and end within its batch) of what lies between two places."""
        for parcel, until in self._ends():
            if parcel.start >= end:
                return
            first = max(start, parcel.start)
            last = end if until is None else min(end, until)
            if first < last:
                yield first, parcel, parcel.used + first - parcel.start, parcel.used + last - parcel.start

    def _used(self, pushed: int) -> int:
        last = self.parcels[-1]
        return last.used + pushed - last.start

    def _with_reservoir(self, pushed: int, batch: Batch) -> FluidPath:
        path = self.pruned(pushed)
        kept = path.parcels if path.parcels[-1].start < pushed else path.parcels[:-1]
        return path.model_copy(update={"parcels": (*kept, Parcel(start=pushed, used=0, batch=batch))})


def _slices(
    old: dict[str, int], new: dict[str, int], length: int, label: Mixture | None
) -> list[tuple[int, Batch, int]]:
    """Slices from the old fluid's end on: of each drug exactly what the two stretches carried."""
    count, half = 2 * len(SLICES), len(SLICES)
    found: list[tuple[int, Batch, int]] = []
    done_new = done_old = 0
    for place in range(count):
        share = share_of_new(place)
        masses: dict[str, int] = {}
        _add(masses, _part(new, done_new, done_new + share, half * WHOLE))
        _add(masses, _part(old, done_old, done_old + WHOLE - share, half * WHOLE))
        done_new, done_old = done_new + share, done_old + WHOLE - share
        drugs = _drugs({drug: pg for drug, pg in masses.items() if pg})
        found.append((length, Batch(volume=length, drugs=drugs, label=label if drugs else None), 0))
    return found


def _part(masses: dict[str, int], start: int, end: int, whole: int) -> dict[str, int]:
    return {drug: pg * end // whole - pg * start // whole for drug, pg in masses.items()}


def new_path(tubing: int, dead_volume: int) -> FluidPath:
    """The path of a new pump: no catheter, and nothing but sterile water in it."""
    water = _clear(tubing + dead_volume)
    return FluidPath(
        tubing=tubing, catheter=0, parcels=(Parcel(start=-tubing, used=0, batch=water),), gone=(), removed=()
    )


def contents(volume: int, fluid: Mixture) -> dict[str, int]:
    """The mass of each drug in `volume` of a fluid, in pg, rounded down."""
    return {each.drug: each.concentration_pg_per_ml * volume // _SCALED_ML for each in fluid.components}


def same_fluid(one: Mixture | None, other: Mixture | None) -> bool:
    """Whether two labels name one fluid; None is what carries no drug."""
    return one is other if one is None or other is None else one.holds_the_same(other)


def _clear(volume: int) -> Batch:
    return Batch(volume=volume, drugs=(), label=None)


def _laid(place: int, pieces: Iterable[tuple[int, Batch, int]]) -> tuple[Parcel, ...]:
    """Parcels one behind the other from a place of the tape on."""
    laid = []
    for length, batch, used in pieces:
        laid.append(Parcel(start=place, used=used, batch=batch))
        place += length
    return tuple(laid)


def _drugs(masses: dict[str, int]) -> tuple[DrugMass, ...]:
    return tuple(DrugMass(drug=drug, pg=pg) for drug, pg in masses.items())


def _add(masses: dict[str, int], more: Iterable[tuple[str, int]] | dict[str, int]) -> None:
    for drug, pg in more.items() if isinstance(more, dict) else more:
        masses[drug] = masses.get(drug, 0) + pg
