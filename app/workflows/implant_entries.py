"""What only an implant asks: whom, which pump, which catheter, which drugs, and how far the drug has come."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.workflows.draft import Draft
from app.workflows.implant_data import PumpKind, shipped
from app.workflows.site import Site
from pump_core.catalogue import Catalogue
from pump_core.patient import Indication, OpioidStatus, PatientFacts, YesNo
from pump_core.prescription import MAX_COMPONENTS, Catheter, Component, Mixture, Segment
from pump_core.quantities import DoseRate, Volume
from pump_core.record import Count, Flag, Key, Positive, Record, Text

Front = Literal["reservoir", "tubing", "catheter"]
"""How far the drug has come: it is in the reservoir alone, in the tubing too, or up to the tip of the catheter."""

MOST_PIECES = 3
"""Pieces of catheter that are asked for (our choice): the two that are sold, and one of a revision."""


class Piece(Record):
    """One piece of catheter: its model, and the length in mm that was cut off, None while that was not entered."""

    model: Key
    trimmed_mm: Count | None = None


class DrugEntry(Record):
    """One drug of a fluid that a pharmacy made up; None while its concentration was not entered."""

    drug: Key
    concentration_pg_per_ml: Positive | None = None


class ImplantEntries(Record):
    """All answers that belong to an implant alone; None, or empty, while not given."""

    name: Text = ""
    mrn: Text = ""
    opioid: OpioidStatus | None = None
    psychosis: YesNo | None = None
    indication: Indication | None = None
    allergies: Annotated[tuple[Key, ...], Field(max_length=16)] | None = None
    pump: PumpKind | None = None
    checked: Annotated[tuple[Key, ...], Field(max_length=16)] = ()
    pieces: Annotated[tuple[Piece, ...], Field(max_length=MOST_PIECES)] = ()
    length_unknown: Flag = False
    made_up: Flag | None = None
    drugs: Annotated[tuple[DrugEntry, ...], Field(max_length=MAX_COMPONENTS)] = ()
    stable_days: Annotated[int, Field(strict=True, gt=0, lt=2**12)] | None = None
    front: Front | None = None
    seen: Flag = False
    same_fluid: Flag | None = None
    dose_pg_per_day: Positive | None = None
    low_reservoir_nl: Count | None = None

    @property
    def dose(self) -> DoseRate | None:
        """The start dose of the driving drug, on the pump's own step."""
        return DoseRate.whole_base(self.dose_pg_per_day) if self.dose_pg_per_day is not None else None


def implant_of(draft: Draft) -> ImplantEntries:
    """The answers of an implant. Raises `TypeError` for the draft of another kind of workflow."""
    if not isinstance(draft.own, ImplantEntries):
        raise TypeError(f"not the draft of an implant: {type(draft.own).__name__}")
    return draft.own


def facts_of(own: ImplantEntries) -> PatientFacts | None:
    """What the pump must know about its patient; None while an answer is missing."""
    if own.opioid is None or own.psychosis is None or own.indication is None or own.allergies is None:
        return None
    return PatientFacts(opioid=own.opioid, psychosis=own.psychosis, indication=own.indication, allergies=own.allergies)


def catheter_of(pieces: tuple[Piece, ...], catalogue: Catalogue) -> Catheter | None:
    """The catheter of these pieces as implanted; None while a length is missing, or nothing of a piece is left."""
    segments = []
    for piece in pieces:
        model = catalogue.catheters[piece.model]
        if piece.trimmed_mm is None or piece.trimmed_mm >= model.length_mm:
            return None
        segments.append(
            Segment(model=piece.model, length_mm=model.length_mm - piece.trimmed_mm, nl_per_cm=model.nl_per_cm)
        )
    return Catheter(segments=tuple(segments)) if segments else None


def known_catheter(own: ImplantEntries, site: Site) -> Catheter | None:
    """The catheter that the pump is told; None when its length is not known."""
    return None if own.length_unknown else catheter_of(own.pieces, site.constants.catalogue)


def mixture_of(draft: Draft, site: Site) -> Mixture | None:
    """What is injected: the fluid of the product, or what the pharmacy made up; None while it is not complete."""
    own = implant_of(draft)
    if own.made_up is None:
        return None
    if not own.made_up:
        product = site.drugs.find_product(draft.label.product_id) if draft.label.product_id else None
        return product.fluid if product is not None else None
    components = [
        Component(drug=each.drug, concentration_pg_per_ml=each.concentration_pg_per_ml)
        for each in own.drugs
        if each.concentration_pg_per_ml is not None
    ]
    if not components or len(components) < len(own.drugs):
        return None
    return Mixture(components=tuple(components))


def stable_days_of(draft: Draft, site: Site) -> int | None:
    """For how many days the fluid is stable: of a product its own figure, of another what the pharmacy says.

    In a pump that never held it a drug may be stable for less.
    """
    own, mixture = implant_of(draft), mixture_of(draft, site)
    product = site.drugs.find_product(draft.label.product_id) if draft.label.product_id else None
    said = own.stable_days if own.made_up else product.stable.whole_days if product is not None else None
    if said is None or mixture is None:
        return said
    first = shipped().first_fill
    return min([said, *(first[each.drug].whole_days for each in mixture.components if each.drug in first)])


def line_of(own: ImplantEntries, draft: Draft, site: Site) -> Volume | None:
    """What tubing and catheter hold; None when the catheter is not known."""
    catheter = known_catheter(own, site)
    return site.model(draft.reading.model).tubing_programmed + catheter.volume if catheter is not None else None
