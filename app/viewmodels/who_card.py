"""What a role, or another person's workflow, keeps somebody from: said before they begin; and the way to People."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.workflows.people import ROLES, duty
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class WhoCardView(Struct, frozen=True):
    """One line and what can be done about it; without a headline there is none."""

    headline: str = ""
    detail: str = ""
    can_take_over: bool = False
    people: bool = False


def present_who_card(tablet: Tablet) -> WhoCardView:
    """The card as things stand."""
    person, workflow, begun = tablet.site.who.person, tablet.workflow, tablet.begun_by
    if person is None or tablet.site.who.locked:
        return WhoCardView()
    people = person.role == "administrator"
    if workflow is not None and begun is not None and not tablet.is_mine:
        may = not tablet.may_not and workflow.can_be_taken_over
        where = f"{workflow.kind.title} of {begun.name} is under way at {workflow.step.capitalize()}."
        return WhoCardView(where, _what_then(tablet, may), may, people)
    if tablet.read is not None and not tablet.may_not:
        return WhoCardView()
    if person.role == "clinician":
        return WhoCardView()
    return WhoCardView(f"{person.name}, {ROLES[person.role].lower()}.", duty(person.role), people=people)


def _what_then(tablet: Tablet, may: bool) -> str:
    if may:
        return "Take it over, and confirm the patient yourself; or leave it to them."
    if tablet.may_not:
        return "A clinician goes on with it."
    return "It is being programmed now; its result comes first."


@QmlElement
class WhoCardViewModel(Presented[WhoCardView]):
    """Binds the card."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_who_card(tablet), parent)

    @Slot()
    def takeOver(self) -> None:
        """Goes on with what somebody else began."""
        self._tablet.take_over()

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Who is here, or what is under way; empty when there is nothing to say."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What the role does, or what to do."""
        return self._view.detail

    @Property(bool, notify=changed)
    def canTakeOver(self) -> bool:
        """Whether it can be taken over now."""
        return self._view.can_take_over

    @Property(bool, notify=changed)
    def looksAfterPeople(self) -> bool:
        """Whether the way to People is open."""
        return self._view.people
