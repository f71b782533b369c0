"""Pumps and catheters as data: what each model holds, how it flows, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from pump_core.clocks import Duration
from pump_core.dispersion import Spread
from pump_core.errors import CatalogueError
from pump_core.quantities import Concentration, FlowRate, Volume, exact
from pump_core.service import LifeAt, ServiceLife
from pump_core.sourced import DataModel, Figure, known, load, span, whole


class Tone(Struct, frozen=True):
    """How an alarm sounds: so many tones, so long in all."""

    tones: int
    length: Duration


class PumpModel(Struct, frozen=True):
    """One pump model with every figure the engine needs, in exact quantities.

    `critical_interval` and `noncritical_interval` are the default and the shortest. Every quantity is a whole
    number of base units above 0. Raises `CatalogueError` when one is not, when a range is upside down, or
    when flow step times concentration step is no whole pg/day. `bolus_adds_to_basal` is the one switch that says
    whether basal infusion goes on during a single or patient bolus, or rests.
    """

    name: str
    reservoir: Volume
    residual: Volume
    tubing_programmed: Volume
    tubing_true: Volume
    min_flow: FlowRate
    max_flow: FlowRate
    flow_step: FlowRate
    fill_step: Volume
    concentration_step: Concentration
    accuracy_percent: Fraction
    stopped_alarm: Duration
    low_reservoir_default: Volume
    low_reservoir_min: Volume
    low_reservoir_max: Volume
    critical_interval: Duration
    critical_interval_max: Duration
    noncritical_interval: Duration
    noncritical_interval_max: Duration
    log_entries: int
    minimum_rate: FlowRate
    bolus_adds_to_basal: bool
    silence: Duration
    critical_tone: Tone
    noncritical_tone: Tone
    service: ServiceLife
    spread: Spread

    def __post_init__(self) -> None:
        _quantities_are_countable(self)
        _ranges_ascend(self)
        if self.log_entries <= 0:
            raise CatalogueError(f"{self.name}: log_entries must be above 0, got {self.log_entries}")
        if (self.flow_step * self.concentration_step).base.denominator != 1:
            raise CatalogueError(f"{self.name}: flow_step times concentration_step is no whole pg/day")


class CatheterModel(Struct, frozen=True):
    """One catheter model: its untrimmed length in mm and what a centimetre of it holds."""

    name: str
    title: str
    length_mm: int
    nl_per_cm: int


class Catalogue(Struct, frozen=True):
    """All pumps and catheters, and the version of the data they come from."""

    version: str
    pumps: Mapping[str, PumpModel]
    catheters: Mapping[str, CatheterModel]


class _Sizes(DataModel):
    reservoir: Figure


class _Life(DataModel):
    slow_flow: Figure
    slow_lasts: Figure
    fast_flow: Figure
    fast_lasts: Figure
    longest: Figure
    notice: Figure


class _Spread(DataModel):
    sigma: Figure
    flow: Figure
    distance: Figure


class _Tone(DataModel):
    tones: Figure
    length: Figure


class _Common(DataModel):
    residual: Figure
    tubing_programmed: Figure
    tubing_true: Figure
    min_flow: Figure
    max_flow: Figure
    accuracy_percent: Figure
    stopped_alarm: Figure
    low_reservoir_default: Figure
    low_reservoir_min: Figure
    low_reservoir_max: Figure
    critical_interval: Figure
    critical_interval_max: Figure
    noncritical_interval: Figure
    noncritical_interval_max: Figure
    flow_step: Figure
    fill_step: Figure
    concentration_step: Figure
    log_entries: Figure
    minimum_rate: Figure
    bolus_on_basal: Figure
    silence: Figure
    critical_tone: _Tone
    noncritical_tone: _Tone
    service: _Life
    spread: _Spread


class _Pumps(DataModel):
    version: str
    models: dict[str, _Sizes]
    common: _Common


class _Catheter(DataModel):
    name: str
    length: Figure
    volume_per_cm: Figure


class _Catheters(DataModel):
    version: str
    models: dict[str, _Catheter]


def _quantities_are_countable(model: PumpModel) -> None:
    for name in model.__struct_fields__:
        value = getattr(model, name)
        if not isinstance(value, Volume | FlowRate | Concentration):
            continue
        if value.base <= 0 or value.base.denominator != 1:
            raise CatalogueError(f"{model.name}: {name} is no whole number of base units above 0: {value!r}")


def _ranges_ascend(model: PumpModel) -> None:
    low, high = model.low_reservoir_min, model.low_reservoir_max
    ranges = {
        "minimum_rate, min_flow and max_flow": model.minimum_rate <= model.min_flow <= model.max_flow,
        "low_reservoir_min, low_reservoir_default and low_reservoir_max": low <= model.low_reservoir_default <= high,
        "low_reservoir_max and reservoir": high < model.reservoir,
        "critical_interval and its max": model.critical_interval <= model.critical_interval_max,
        "noncritical_interval and its max": model.noncritical_interval <= model.noncritical_interval_max,
    }
    for names, ascending in ranges.items():
        if not ascending:
            raise CatalogueError(f"{model.name}: {names} do not ascend")


def read_catalogue(pumps: bytes, catheters: bytes) -> Catalogue:
    """The catalogue in `pumps.json` and `catheters.json`.

    Raises `CatalogueError` or `QuantityError` naming what is wrong.
    """
    pump_data = load(_Pumps, pumps, "the pump data")
    catheter_data = load(_Catheters, catheters, "the catheter data")
    return Catalogue(
        version=f"{pump_data.version}/{catheter_data.version}",
        pumps={name: _pump(name, sizes, pump_data.common) for name, sizes in pump_data.models.items()},
        catheters={name: _catheter(name, entry) for name, entry in catheter_data.models.items()},
    )


def _pump(name: str, sizes: _Sizes, common: _Common) -> PumpModel:
    return PumpModel(
        name=name,
        reservoir=Volume.parse(sizes.reservoir.value),
        residual=Volume.parse(common.residual.value),
        tubing_programmed=Volume.parse(common.tubing_programmed.value),
        tubing_true=Volume.parse(common.tubing_true.value),
        min_flow=FlowRate.parse(common.min_flow.value),
        max_flow=FlowRate.parse(common.max_flow.value),
        flow_step=FlowRate.parse(common.flow_step.value),
        fill_step=Volume.parse(common.fill_step.value),
        concentration_step=Concentration.parse(common.concentration_step.value),
        accuracy_percent=exact(common.accuracy_percent.value),
        stopped_alarm=span(common.stopped_alarm),
        low_reservoir_default=Volume.parse(common.low_reservoir_default.value),
        low_reservoir_min=Volume.parse(common.low_reservoir_min.value),
        low_reservoir_max=Volume.parse(common.low_reservoir_max.value),
        critical_interval=span(common.critical_interval),
        critical_interval_max=span(common.critical_interval_max),
        noncritical_interval=span(common.noncritical_interval),
        noncritical_interval_max=span(common.noncritical_interval_max),
        log_entries=whole(common.log_entries),
        minimum_rate=FlowRate.parse(common.minimum_rate.value),
        bolus_adds_to_basal=_adds(common.bolus_on_basal),
        silence=span(common.silence),
        critical_tone=_tone(common.critical_tone),
        noncritical_tone=_tone(common.noncritical_tone),
        service=_service(common.service),
        spread=Spread(
            sigma=Volume.parse(common.spread.sigma.value),
            flow=FlowRate.parse(common.spread.flow.value),
            distance=Volume.parse(common.spread.distance.value),
        ),
    )


def _adds(figure: Figure) -> bool:
    if figure.value not in ("adds", "replaces"):
        raise CatalogueError(f"a bolus adds to basal or replaces it, got {figure.value!r}")
    return figure.value == "adds"


def _tone(tone: _Tone) -> Tone:
    return Tone(tones=whole(tone.tones), length=span(tone.length))


def _service(life: _Life) -> ServiceLife:
    return ServiceLife(
        slow=LifeAt(FlowRate.parse(life.slow_flow.value), span(life.slow_lasts)),
        fast=LifeAt(FlowRate.parse(life.fast_flow.value), span(life.fast_lasts)),
        longest=span(life.longest),
        notice=span(life.notice),
    )


def _catheter(name: str, entry: _Catheter) -> CatheterModel:
    number, _, unit = entry.length.value.partition(" ")
    length_mm = exact(number) * 10
    per_cm = Volume.parse(entry.volume_per_cm.value)
    if unit != "cm" or length_mm <= 0 or length_mm.denominator != 1:
        raise CatalogueError(f"{name}: length is no whole number of mm in cm, got {entry.length.value!r}")
    if per_cm.base <= 0 or per_cm.base.denominator != 1:
        raise CatalogueError(f"{name}: volume_per_cm is no whole nL, got {entry.volume_per_cm.value!r}")
    return CatheterModel(name=name, title=entry.name, length_mm=length_mm.numerator, nl_per_cm=per_cm.whole)


def pump_model(catalogue: Catalogue, name: str) -> PumpModel:
    """The pump model `name`. Raises `CatalogueError` for one that is not in the data."""
    return known(catalogue.pumps, name, "pump model")
