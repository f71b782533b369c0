"""Numbers that clinicians mean, drawn by seed from documented practice, and the pumps that they mean them for.

What is drawn                      range                                  source
increase, opioids and mixed-in     5 to 30 % of the dose now              consensus ceiling, non-malignant (Deer 2007)
decrease, the same                 10 to 30 %                             tapering by tenths of the start, stepwise
baclofen, spinal, titration        10 to 30 % up                          Lioresal label
baclofen, spinal, later refills    10 to 40 % up                          Lioresal label
baclofen, cerebral, titration      5 to 15 % up                           Lioresal label
baclofen, cerebral, later refills  5 to 20 % up                           Lioresal label
baclofen, decrease                 10 to 20 %                             Lioresal label
ziconotide, slow                   0.1 to 0.5 mcg/day up                  McDowell 2016
ziconotide, label                  0.5 to 2.4 mcg/day up                  US label
ziconotide, decrease               10 to 50 %, may stop abruptly          US label
fill                               the nominal volume, as the last one    device manual; a pump is filled full
withdrawn                          expected − delivered × error           Wesemann 2014: + 1 % on average in clinic
error of delivery                  normal, spread 3 %, within ± accuracy  our choice of spread; ECRI 2014 (accuracy)

A refill is due between the low-reservoir alarm and a fortnight before it (Gillette: 3 to 5 days before), one in five
is early, for stability or an appointment. A dose is written with three significant digits at most, and no step is
rounded beyond its range. Doses now lie between the start range and the consensus, as the pump can deliver them; the
strength of a drug without a product is a tenth or the half of the consensus'.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Final

from msgspec import Struct

from app.bench.keying_desk import Field
from app.bench.keying_slips import plain
from app.workflows.draft import Check, Draft, Label
from app.workflows.site import Site
from pump_core.catalogue import PumpModel
from pump_core.drugs import Drug, Product
from pump_core.flow import lowest_dose, programmed
from pump_core.patterns import Continuous
from pump_core.prescription import Component, Mixture
from pump_core.quantities import Concentration, DoseRate, Volume
from pump_core.values import replace
from telemetry.backend.history import demo_machine
from telemetry.constants import load_constants
from telemetry.messages.reading import Interrogation

DEMO_PUMPS: Final = ("refill-due", "baclofen")
"""Those that hold a therapy."""

_PERCENT: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    "baclofen": ((10, 30), (10, 40), (5, 15), (5, 20), (-20, -10)),
    "": ((5, 30), (-30, -10)),
}
_ZICONOTIDE: Final = ((Fraction(1, 10), Fraction(1, 2)), (Fraction(1, 2), Fraction(24, 10)))
_ZICONOTIDE_DOWN: Final = (-50, -10)
_STRENGTHS: Final = (Fraction(1, 10), Fraction(1, 2))
_MEAN_ERROR, _ERROR_SPREAD = 1.0, 3.0
_EARLY: Final = 0.2
_DAYS_AHEAD: Final = 14
_DIGITS: Final = 3
_CHECKS: Final[frozenset[Check]] = frozenset({"patient", "needle", "free_flow", "resistance", "site"})


class Meant(Struct, frozen=True):
    """A number that is meant for a field, what all was entered beside it, and the numbers of the other fields.

    `before` is what the tablet knows to hold it against: the dose now, the volume counted, the label's or the
    syringes' other word.
    """

    field: Field
    number: str
    draft: Draft
    before: Fraction
    others: tuple[str, ...]


class Practice:
    """Draws by `seed`; two with the same seed draw the same."""

    def __init__(self, site: Site, seed: int) -> None:
        self._site, self._random = site, random.Random(seed)
        self._demo = tuple(_read(name, site.now().ms) for name in DEMO_PUMPS)

    def dose(self) -> Meant:
        """A step of titration at a demo pump, or at one with any drug of the library."""
        reading = self._random.choice((self._demo[0], self._demo[1], self._any_drug(), self._any_drug()))
        drug, first = self._of(reading)
        now = DoseRate.whole_base(reading.therapy.dose_pg_per_day).to(f"{drug.mass_unit}/day")
        number = self._step(drug, now)
        product = self._product(reading)
        draft = Draft(reading=reading, checks=_CHECKS)
        if product is not None:
            total = Volume.whole_base(reading.therapy.last_fill.injected_nl if reading.therapy.last_fill else 0)
            draft = self._complete(reading, product, total)
        strength = first.concentration.to(f"{drug.mass_unit}/mL")
        return Meant("dose", plain(number), draft, now, (plain(strength), *self._volumes(draft)))

    def refill(self) -> Iterator[Meant]:
        """The volumes of one refill: label, withdrawn, last syringe."""
        reading, product = self._due()
        nominal = Volume.whole_base(reading.therapy.last_fill.injected_nl if reading.therapy.last_fill else 0)
        yield from self._fill(self._complete(reading, product, nominal))
        yield self._withdrawal(reading, product, nominal)

    def odd_fill(self) -> Iterator[Meant]:
        """Label, last syringe and second person's total of a fill of any volume, the one before it having been full."""
        reading, product = self._due()
        model = self._site.model(reading.model)
        least, most = self._tenths(model.low_reservoir_max), self._tenths(model.reservoir)
        draft = self._complete(reading, product, _ml(Fraction(self._random.randint(least, most), 10)))
        last = reading.therapy.last_fill
        if last is not None:
            same = last.model_copy(update={"injected_nl": draft.injected.whole})
            yield from self._fill(_with(draft, last_fill=same))
        half = _ml(Fraction(self._random.randint(least // 2, most // 2), 10))
        seconded = replace(self._complete(reading, product, half), second_initials="AB", second_total=half)
        yield self._meant("second_total", half, seconded, half)

    def _fill(self, draft: Draft) -> Iterator[Meant]:
        yield self._meant("label_volume", draft.injected, draft, draft.injected)
        yield self._meant("syringe", draft.syringes[-1], draft, draft.syringes[-1])

    def _withdrawal(self, reading: Interrogation, product: Product, nominal: Volume) -> Meant:
        believed, most = reading.therapy.reservoir, float(self._site.model(reading.model).accuracy_percent)
        error = most + 1
        while abs(error) > most:
            error = self._random.gauss(_MEAN_ERROR, _ERROR_SPREAD)
        truly = believed.expected.to("mL") - believed.delivered.to("mL") * Fraction(error) / 100
        capacity = self._site.model(reading.model).reservoir.to("mL")
        came_out = _ml(Fraction(round(min(max(truly, Fraction(0)), capacity) * 10), 10))
        return self._meant("withdrawn", came_out, self._complete(reading, product, nominal), believed.expected)

    def _meant(self, field: Field, volume: Volume, draft: Draft, before: Volume) -> Meant:
        drug, first = self._of(draft.reading)
        dose = DoseRate.whole_base(draft.reading.therapy.dose_pg_per_day).to(f"{drug.mass_unit}/day")
        strength = first.concentration.to(f"{drug.mass_unit}/mL")
        others = (plain(dose), plain(strength), *self._volumes(draft))
        return Meant(field, plain(volume.to("mL")), draft, before.to("mL"), others)

    def _volumes(self, draft: Draft) -> tuple[str, ...]:
        told = (draft.withdrawn, draft.label.volume, *draft.syringes)
        return tuple(sorted({plain(volume.to("mL")) for volume in told if volume}))

    def _complete(self, reading: Interrogation, product: Product, total: Volume) -> Draft:
        """A refill in which all was entered as it should be, the reservoir as the pump counts."""
        most, rest, syringes = self._site.limits.syringe, total, []
        while rest:
            syringes.append(min(rest, most))
            rest -= syringes[-1]
        step = self._site.model(reading.model).fill_step
        return Draft(
            reading=reading,
            label=Label(product.id, "C4471", date(2027, 6, 30), total),
            withdrawn=reading.therapy.reservoir.expected.floor_to(step),
            syringes=tuple(syringes),
            checks=_CHECKS,
        )

    def _due(self) -> tuple[Interrogation, Product]:
        """A demo pump as it is when it comes to be refilled, filled full before."""
        reading = self._random.choice(self._demo)
        model, therapy = self._site.model(reading.model), reading.therapy
        prescription, last, product = therapy.prescription, therapy.last_fill, self._product(reading)
        if prescription is None or last is None or product is None:
            raise ValueError("a demo pump holds a therapy")
        low, full = prescription.alarms.low_reservoir.whole, model.reservoir.whole
        if self._random.random() < _EARLY:
            left = self._random.randint(low, full // 2)
        else:
            left = low + round(self._random.uniform(0, _DAYS_AHEAD) * therapy.mean_flow_nl_per_day)
        filled = last.model_copy(update={"injected_nl": full})
        due = therapy.model_copy(update={"reservoir_nl": left, "last_fill": filled})
        return reading.model_copy(update={"therapy": due}), product

    def _any_drug(self) -> Interrogation:
        """A pump with any drug of the library at any usual dose."""
        drug = self._random.choice(tuple(self._site.drugs.drugs.values()))
        strengths = [product.concentration for product in drug.products] or [
            drug.consensus_concentration.times(share) for share in _STRENGTHS
        ]
        concentration = self._random.choice(strengths)
        reading = self._random.choice(self._demo)
        dose = self._usual(drug, concentration, self._site.model(reading.model))
        therapy = reading.therapy
        if therapy.prescription is None or therapy.patient is None:
            raise ValueError("a demo pump holds a therapy and a patient")
        mixture = Mixture(components=(Component(drug=drug.id, concentration_pg_per_ml=concentration.whole),))
        suits = {"indication": min(drug.indications), "allergies": ()}
        prescription = therapy.prescription.model_copy(
            update={"mixture": mixture, "pattern": Continuous(dose_pg_per_day=dose.whole)}
        )
        given = {
            "prescription": prescription,
            "doses_pg_per_day": (dose.whole,),
            "reference_dose_pg_per_day": dose.whole,
            "line": (),
            "patient": therapy.patient.model_copy(update=suits),
        }
        return reading.model_copy(update={"therapy": therapy.model_copy(update=given)})

    def _usual(self, drug: Drug, concentration: Concentration, model: PumpModel) -> DoseRate:
        """A dose from which every step of practice can be delivered and stays below the ceilings."""
        unit = f"{drug.mass_unit}/day"
        least = max(drug.start_low, lowest_dose(concentration, model)).to(unit) * 2
        most = drug.consensus_dose.to(unit) * 2 / 3
        drawn = Fraction(math.exp(self._random.uniform(math.log(least), math.log(max(least, most)))))
        return programmed(DoseRate.of(_written(drawn), unit), concentration, model).dose

    def _step(self, drug: Drug, now: Fraction) -> Fraction:
        """The dose after a step, as it is written; never beyond the step's range or the drug's ceiling."""
        ways = [*_PERCENT.get(drug.id, _PERCENT[""])]
        if drug.id == "ziconotide" and self._random.random() < 2 / 3:
            low, high = self._random.choice(_ZICONOTIDE)
            change = Fraction(self._random.uniform(float(low), float(high)))
        else:
            least, most = self._random.choice([_ZICONOTIDE_DOWN] if drug.id == "ziconotide" else ways)
            change = now * Fraction(self._random.uniform(least, most)) / 100
        ceiling = drug.consensus_dose.to(f"{drug.mass_unit}/day")
        if change > 0:
            return min(_written(now + change), ceiling)
        unit = _last_digit(now + change)
        return -(-(now + change) // unit) * unit

    def _product(self, reading: Interrogation) -> Product | None:
        drug, first = self._of(reading)
        return next((each for each in drug.products if each.concentration == first.concentration), None)

    def _of(self, reading: Interrogation) -> tuple[Drug, Component]:
        prescription = reading.therapy.prescription
        if prescription is None:
            raise ValueError("a pump of practice holds a therapy")
        first = prescription.mixture.primary
        return self._site.drugs.drug(first.drug), first

    def _tenths(self, volume: Volume) -> int:
        return int(volume.to("mL") * 10)


@cache
def _read(name: str, now_utc_ms: int) -> Interrogation:
    return demo_machine(load_constants(), name, now_utc_ms).interrogation(0)


def _written(number: Fraction) -> Fraction:
    """A dose as it is written, towards 0."""
    unit = _last_digit(number)
    return number // unit * unit


def _last_digit(number: Fraction) -> Fraction:
    """What the last digit of a dose counts that is written with three."""
    return Fraction(10) ** (math.floor(math.log10(number)) - _DIGITS + 1)


def _ml(number: Fraction) -> Volume:
    return Volume.of(number, "mL")


def _with(draft: Draft, **therapy: object) -> Draft:
    reading = draft.reading
    return replace(draft, reading=reading.model_copy(update={"therapy": reading.therapy.model_copy(update=therapy)}))
