"""The drug library: what may be in a pump, in which strengths, and what stopping it means."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import Annotated, Final, Literal

from msgspec import Struct, field
from pydantic import Field

from pump_core.clocks import Duration, days
from pump_core.errors import CatalogueError
from pump_core.notation import amount_text
from pump_core.patient import Indication
from pump_core.prescription import Component, Mixture
from pump_core.quantities import Concentration, DoseRate, Volume, exact
from pump_core.record import Flag
from pump_core.sourced import DataModel, Figure, Sourced, WholeFigure, known, load, span
from pump_core.titration import By, TitrationRule

MassUnit = Literal["mg", "mcg"]

MOST_RINSES: Final = 12


@cache
def _alone(drug: str, pg_per_ml: int) -> Mixture:
    return Mixture(components=(Component(drug=drug, concentration_pg_per_ml=pg_per_ml),))


class Product(Struct, frozen=True):
    """One marketed strength of a drug and how long it is stable in a pump."""

    id: str
    name: str
    drug: str
    concentration: Concentration
    stable: Duration

    @property
    def fluid(self) -> Mixture:
        """The product alone, as a fluid."""
        return _alone(self.drug, self.concentration.whole)


class Rinse(Struct, frozen=True):
    """How a reservoir is rinsed before it holds this drug for the first time."""

    times: int
    volume: Volume
    concentration: Concentration


class Drug(Struct, frozen=True):
    """One drug: its unit, its start range, its consensus ceilings and what stopping it means."""

    id: str
    name: str
    kind: str
    mass_unit: MassUnit
    start_low: DoseRate
    start_high: DoseRate
    consensus_dose: DoseRate
    consensus_concentration: Concentration
    stopping: str
    products: tuple[Product, ...]
    largest_decrease_percent: Fraction | None = None
    """How far one step down may go before a reason is asked; None for a drug that may be stopped abruptly."""
    start_high_tolerant: DoseRate | None = None
    """The end of the start range of a patient who is used to opioids; None where that makes no difference."""
    label_doses: Mapping[str, DoseRate] = field(default_factory=dict)
    """The highest daily dose of the label, by jurisdiction."""
    patient_boluses: bool = False
    """Whether a patient may give boluses of it."""
    not_after_psychosis: bool = False
    indications: frozenset[Indication] = frozenset()
    titration: tuple[TitrationRule, ...] = ()
    """How it is titrated, by jurisdiction and indication; empty where no rule is on file."""
    rinse: Rinse | None = None
    """How the reservoir is rinsed when it held something else; None where the label asks for none."""

    def dose_text(self, dose: DoseRate, places: int | None = None) -> str:
        """A daily dose in the drug's own unit: `3 mg/day`."""
        unit = f"{self.mass_unit}/day"
        return amount_text(dose.to(unit), unit, places)

    def concentration_text(self, concentration: Concentration) -> str:
        """A concentration in the drug's own unit: `10 mg/mL`."""
        unit = f"{self.mass_unit}/mL"
        return amount_text(concentration.to(unit), unit)


class DrugLibrary(Struct, frozen=True):
    """All drugs by id, and the version of the data they come from."""

    version: str
    drugs: Mapping[str, Drug]

    def drug(self, drug_id: str) -> Drug:
        """The drug `drug_id`. Raises `CatalogueError` when the library does not hold it."""
        return known(self.drugs, drug_id, "drug")

    def find_product(self, product_id: str) -> Product | None:
        """The product `product_id`, or None when the library does not hold it."""
        every = (product for drug in self.drugs.values() for product in drug.products)
        return next((product for product in every if product.id == product_id), None)


class _Start(Sourced):
    low: str
    high: str


class _Stopping(Sourced):
    text: str


class _YesNo(Sourced):
    value: Flag


class _Indications(Sourced):
    value: tuple[Indication, ...]


class _Titration(Sourced):
    jurisdiction: str = ""
    indications: tuple[Indication, ...] = ()
    step: str
    largest: str
    interval: Figure | None = None
    per_week: WholeFigure | None = None


class _Rinse(Sourced):
    times: Annotated[int, Field(strict=True, gt=0, le=MOST_RINSES)]
    volume: str
    concentration: str


class _Product(DataModel):
    id: str
    name: str
    concentration: str
    stable_days: WholeFigure


class _Drug(DataModel):
    name: str
    kind: str
    mass_unit: MassUnit
    start_dose: _Start
    consensus_dose: Figure
    consensus_concentration: Figure
    stopping: _Stopping
    largest_decrease_percent: Figure | None = None
    start_high_tolerant: Figure | None = None
    label_doses: dict[str, Figure] = Field(default_factory=dict)
    patient_boluses: _YesNo
    not_after_psychosis: _YesNo
    indications: _Indications
    products: tuple[_Product, ...]
    titration: tuple[_Titration, ...] = ()
    rinse: _Rinse | None = None


class _Drugs(DataModel):
    version: str
    drugs: dict[str, _Drug]


def read_drugs(raw: bytes) -> DrugLibrary:
    """The library in `drugs.json`. Raises `CatalogueError` or `QuantityError` naming what is wrong."""
    data = load(_Drugs, raw, "the drug library")
    drugs = {key: _drug(key, entry) for key, entry in data.drugs.items()}
    return DrugLibrary(version=data.version, drugs=drugs)


def _drug(key: str, entry: _Drug) -> Drug:
    decrease, tolerant = entry.largest_decrease_percent, entry.start_high_tolerant
    return Drug(
        id=key,
        name=entry.name,
        kind=entry.kind,
        mass_unit=entry.mass_unit,
        start_low=DoseRate.parse(entry.start_dose.low),
        start_high=DoseRate.parse(entry.start_dose.high),
        consensus_dose=DoseRate.parse(entry.consensus_dose.value),
        consensus_concentration=Concentration.parse(entry.consensus_concentration.value),
        stopping=entry.stopping.text,
        products=tuple(
            Product(p.id, p.name, key, Concentration.parse(p.concentration), days(p.stable_days.value))
            for p in entry.products
        ),
        largest_decrease_percent=_percent(decrease) if decrease is not None else None,
        start_high_tolerant=DoseRate.parse(tolerant.value) if tolerant is not None else None,
        label_doses={where: DoseRate.parse(most.value) for where, most in entry.label_doses.items()},
        patient_boluses=entry.patient_boluses.value,
        not_after_psychosis=entry.not_after_psychosis.value,
        indications=frozenset(entry.indications.value),
        titration=tuple(_rule(rule) for rule in entry.titration),
        rinse=_rinse(entry.rinse) if entry.rinse is not None else None,
    )


def _rinse(rinse: _Rinse) -> Rinse:
    return Rinse(rinse.times, Volume.parse(rinse.volume), Concentration.parse(rinse.concentration))


def _rule(rule: _Titration) -> TitrationRule:
    if (rule.interval is None) == (rule.per_week is None):
        raise CatalogueError("a titration says either how long to wait between increases or how many a week may have")
    return TitrationRule(
        jurisdiction=rule.jurisdiction,
        indications=frozenset(rule.indications),
        step=_by(rule.step),
        largest=_by(rule.largest),
        interval=span(rule.interval) if rule.interval is not None else None,
        per_week=rule.per_week.value if rule.per_week is not None else None,
        source=rule.source,
    )


def _by(text: str) -> By:
    number, _, unit = text.partition(" ")
    by: By = exact(number) if unit == "%" else DoseRate.parse(text)
    if (by.base if isinstance(by, DoseRate) else by) <= 0:
        raise CatalogueError(f"a titration step is more than nothing, got {text!r}")
    return by


def _percent(figure: Figure) -> Fraction:
    percent = exact(figure.value)
    if not 0 < percent < 100:
        raise CatalogueError(f"a largest decrease lies between 0 and 100 %, got {figure.value!r}")
    return percent
