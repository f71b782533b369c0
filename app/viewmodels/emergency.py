"""The emergency card: for one drug and direction what to look for, do, ask of the pump and tell, beside its numbers.

Without a reading the card of any drug of the library can be chosen, and it is said that there are no numbers. The
cards are read when the screen is first opened, never before the first frame.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.aside import AsideViewModel
from app.viewmodels.emergency_numbers import Number, drug_title, numbers
from app.viewmodels.identity import is_stale, read_text
from app.workflows.emergency_cards import DIRECTIONS, Card, Cards, Direction, Statement
from app.workflows.tablet import Tablet
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE
from pump_core.drugs import Drug

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_DIRECTIONS: Final[dict[Direction, str]] = {"overdose": "Overdose", "withdrawal": "Withdrawal"}


class Section(Struct, frozen=True):
    """One part of a card."""

    title: str
    rows: tuple[Statement, ...]


class EmergencyView(Struct, frozen=True):
    """What the screen shows; `drugs` are those to choose from, by id and name."""

    title: str = ""
    drug: str = ""
    drugs: tuple[tuple[str, str], ...] = ()
    every_drug: bool = False
    sections: tuple[Section, ...] = ()
    absent: str = ""
    absent_source: str = ""
    numbers: tuple[Number, ...] = ()
    numbers_title: str = ""
    no_numbers: str = ""
    stale: bool = True


def present_emergency(
    tablet: Tablet, cards: Cards, direction: Direction, chosen: str, every_drug: bool
) -> EmergencyView:
    """The screen as things stand; `chosen` is the drug that was touched, if any."""
    library, read = tablet.site.drugs.drugs, tablet.read
    in_pump = _in_pump(tablet)
    offered = list(library) if every_drug or not in_pump else in_pump
    drug_id = chosen if chosen in offered else in_pump[0] if in_pump else ""
    drug = library.get(drug_id)
    card = cards.get(drug_id, {}).get(direction)
    told = numbers(read, tablet) if read is not None else ()
    return EmergencyView(
        title=f"{_DIRECTIONS[direction]}: {drug.name}" if drug else f"{_DIRECTIONS[direction]}: which drug?",
        drug=drug_id,
        drugs=tuple((each, drug_title(library[each])) for each in offered if each in library),
        every_drug=every_drug or not in_pump,
        sections=_sections(card),
        absent=_absent(card, drug, drug_id),
        absent_source=source_text(card.absent) if card is not None and card.absent is not None else "",
        numbers=told,
        numbers_title=_age(tablet),
        no_numbers="" if told else "No pump was read in this sitting. The card is the drug's own; ask for the numbers.",
        stale=is_stale(tablet),
    )


def source_text(statement: Statement) -> str:
    """Who says so, and how sure we are."""
    sure = statement.confidence
    return f"{statement.source} ({sure})" if sure == "our choice" else f"{statement.source} (confidence {sure})"


def _in_pump(tablet: Tablet) -> list[str]:
    prescription = tablet.read.pump.therapy.prescription if tablet.read is not None else None
    return [component.drug for component in prescription.mixture.components] if prescription is not None else []


def _sections(card: Card | None) -> tuple[Section, ...]:
    if card is None or card.absent is not None:
        return ()
    return (
        Section("Look for", card.look),
        Section("Do first", card.first),
        Section("What the pump can do now", card.pump),
        Section("Tell the emergency team", card.tell),
    )


def _absent(card: Card | None, drug: Drug | None, drug_id: str) -> str:
    if card is not None:
        return card.absent.text if card.absent is not None else ""
    if not drug_id:
        return "Choose the drug. The pump's label, the patient's card or the last report name it."
    return f"There is no card for {drug.name if drug else drug_id}. Call the prescriber."


def _age(tablet: Tablet) -> str:
    read = tablet.read
    if read is None:
        return "The pump's own numbers"
    old = tablet.site.now().since(read.reading.read_at).ms
    hours, minutes = old // MS_PER_HOUR, old % MS_PER_HOUR // MS_PER_MINUTE
    age = f"{hours} h {minutes} min ago" if hours > 0 else f"{minutes} min ago" if minutes > 0 else "just now"
    return f"Pump read {read_text(read, tablet)}, {age}"


@QmlElement
class EmergencyViewModel(QObject):
    """Binds the screen; nothing is worked out while it is closed."""

    changed = Signal()

    def __init__(self, tablet: Tablet, load: Callable[[], Cards], aside: AsideViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._load = load
        self._aside = aside
        self._cards: Cards | None = None
        self._direction: Direction = "overdose"
        self._chosen = ""
        self._every = False
        self._view = EmergencyView()
        aside.changed.connect(self._opened)
        tablet.listen(self.refresh)

    def refresh(self) -> None:
        """Works the view out again; called after changes, and as time passes for the age."""
        if not self._aside.shows("emergency"):
            return
        if self._cards is None:
            self._cards = self._load()
        view = present_emergency(self._tablet, self._cards, self._direction, self._chosen, self._every)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _opened(self) -> None:
        self._direction, self._chosen, self._every = "overdose", "", False
        self.refresh()

    @Slot(int)
    def chooseDirection(self, place: int) -> None:
        """Too much, or too little."""
        self._direction = DIRECTIONS[place]
        self.refresh()

    @Slot(int)
    def chooseDrug(self, place: int) -> None:
        """The card of another drug."""
        self._chosen = self._view.drugs[place][0]
        self.refresh()

    @Slot()
    def showEveryDrug(self) -> None:
        """Offers every drug of the library."""
        self._every = True
        self.refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which card this is."""
        return self._view.title

    @Property(list, notify=changed)
    def directions(self) -> list[Row]:
        """Overdose and withdrawal."""
        return [{"label": _DIRECTIONS[each], "detail": "", "open": True} for each in DIRECTIONS]

    @Property(int, notify=changed)
    def direction(self) -> int:
        """Which of them is shown."""
        return DIRECTIONS.index(self._direction)

    @Property(list, notify=changed)
    def drugs(self) -> list[Row]:
        """The drugs to choose from."""
        return [{"label": name, "detail": "", "open": True} for _, name in self._view.drugs]

    @Property(int, notify=changed)
    def drug(self) -> int:
        """Which of them is shown; -1 before one was chosen."""
        return next((place for place, (each, _) in enumerate(self._view.drugs) if each == self._view.drug), -1)

    @Property(bool, notify=changed)
    def everyDrug(self) -> bool:
        """Whether every drug of the library is offered."""
        return self._view.every_drug

    @Property(list, notify=changed)
    def sections(self) -> list[Row]:
        """The parts of the card, each with its statements."""
        return [
            {"title": part.title, "rows": [{"said": row.text, "source": source_text(row)} for row in part.rows]}
            for part in self._view.sections
        ]

    @Property(str, notify=changed)
    def absentText(self) -> str:
        """Why there is no card; empty when there is one."""
        return self._view.absent

    @Property(str, notify=changed)
    def absentSource(self) -> str:
        """Who says so."""
        return self._view.absent_source

    @Property(str, notify=changed)
    def numbersTitle(self) -> str:
        """When the pump was read, and how long ago that is."""
        return self._view.numbers_title

    @Property(list, notify=changed)
    def numbers(self) -> list[Row]:
        """The pump's own numbers."""
        return [{"label": label, "value": value, "note": note} for label, value, note in self._view.numbers]

    @Property(str, notify=changed)
    def noNumbers(self) -> str:
        """Why there are none; empty when there are."""
        return self._view.no_numbers

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        """Whether the numbers may not be current."""
        return self._view.stale
