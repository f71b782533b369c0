"""A catheter piece by piece on a form: the catalogue, what was cut off each, and the volume of the whole."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from app.viewmodels.form import Acts, Facts, Field, Fields, Keys, Note, Part
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.wording import ml_text
from app.workflows.implant_entries import MOST_PIECES, Piece, catheter_of
from app.workflows.implant_entry import MM_PER_CM, judge_cut
from app.workflows.site import Site
from pump_core.notation import amount_text, number_text

UNKNOWN_LENGTH = Note(
    "lengthUnknown",
    "caution",
    "Without its length nobody knows when drug reaches the tip.",
    "The pump is told that the catheter is not known: it will not prime it and will not bridge over it. Enter the "
    "length as soon as it is found in the record of the operation.",
)


def piece_parts(pieces: tuple[Piece, ...], site: Site, *, known: bool) -> tuple[Part, ...]:
    """The catalogue, a field for each piece, and the volume of the whole."""
    catalogue = site.constants.catalogue
    models = tuple(
        (model.title, f"{_cm(model.length_mm)}, {amount_text(Fraction(model.nl_per_cm, 1_000_000), 'mL/cm')}")
        for model in catalogue.catheters.values()
    )
    parts: list[Part] = []
    if known and len(pieces) < MOST_PIECES:
        text = "Catheter" if not pieces else "Add a piece, if another one was joined to it"
        parts.append(Keys("model", text, models))
    if not known or not pieces:
        return tuple(parts)
    fields = tuple(
        Field(
            f"{catalogue.catheters[piece.model].name}: cut off",
            number_text(Fraction(piece.trimmed_mm, MM_PER_CM)) if piece.trimmed_mm is not None else "",
            "cm" if piece.trimmed_mm is not None else "",
            _left(piece, site),
        )
        for piece in pieces
    )
    parts.append(Fields("piece", fields))
    parts.append(Keys("removePiece", "", (("Remove the last piece", ""),)))
    catheter = catheter_of(pieces, catalogue)
    if catheter is not None:
        length = sum(segment.length_mm for segment in catheter.segments)
        parts.append(
            Facts(
                "catheterFacts",
                (
                    ("Implanted", _cm(length), "length as sold, less what was cut off"),
                    ("It holds", ml_text(catheter.volume), "length × volume per cm of each piece"),
                ),
            )
        )
    return tuple(parts)


def _left(piece: Piece, site: Site) -> str:
    model = site.constants.catalogue.catheters[piece.model]
    if piece.trimmed_mm is None:
        return f"of {_cm(model.length_mm)}"
    return f"{_cm(model.length_mm - piece.trimmed_mm)} of {_cm(model.length_mm)} implanted"


def _cm(mm: int) -> str:
    return amount_text(Fraction(mm, MM_PER_CM), "cm")


def piece_acts(pieces: tuple[Piece, ...], desk: FormDesk, take: Callable[[tuple[Piece, ...]], None]) -> Acts:
    """Adding a piece, removing the last one, and entering what was cut off."""
    catalogue = desk.site.constants.catalogue

    def add(place: int) -> None:
        if len(pieces) < MOST_PIECES:
            take((*pieces, Piece(model=tuple(catalogue.catheters)[place])))

    def cut(place: int) -> None:
        model = catalogue.catheters[pieces[place].model]
        desk.ask_number(
            f"{model.title}: cut off",
            "cm",
            f"In cm, to a tenth. The whole piece has {_cm(model.length_mm)}.",
            lambda typed: judge_cut(typed, model),
            lambda mm: take((*pieces[:place], Piece(model=model.name, trimmed_mm=mm), *pieces[place + 1 :])),
        )

    return {"model": add, "piece": cut, "removePiece": lambda _place: take(pieces[:-1])}
