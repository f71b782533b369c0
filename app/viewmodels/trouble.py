"""Before the first reading: connecting, or what keeps the tablet from the pump, with why and what to do."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.refused_text import refused_text
from app.workflows.tablet import Tablet
from pump_core.values import replace

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TroubleView(Struct, frozen=True):
    """What stands in place of Home while there is no reading."""

    busy: bool = True
    what: str = "Looking for the pump"
    why: str = ""
    do: str = "Hold the communicator over the pump."
    may_find: bool = False


def present_trouble(tablet: Tablet) -> TroubleView:
    """The screen as things stand."""
    return replace(_of_link(tablet), may_find=tablet.nearby.welcome is not None)


def _of_link(tablet: Tablet) -> TroubleView:
    status = tablet.conversation.status
    if tablet.problem:
        return TroubleView(False, "The tablet cannot go on", tablet.problem)
    match status.kind:
        case "no_port":
            return TroubleView(
                False,
                "The communicator is not found",
                status.detail,
                "Connect it, switch it on, and check that no other program uses it. The tablet goes on trying.",
            )
        case "silent" | "lost":
            return TroubleView(
                False,
                "No answer from a pump",
                "The communicator is there, but nothing that speaks like a pump is heard"
                + (f": {status.detail}." if status.detail else "."),
                "Hold the communicator over the pump. The tablet goes on trying.",
            )
        case "refused":
            what, do = refused_text(status.code)
            return TroubleView(False, what, f"The refusal says {status.detail}.", do)
        case "ready":
            return TroubleView(True, "Reading the pump", "", "Keep the communicator over the pump.")
        case _:
            return TroubleView()


@QmlElement
class TroubleViewModel(Presented[TroubleView]):
    """Binds the screen."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_trouble(tablet), parent)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the tablet is still at it without a known trouble."""
        return self._view.busy

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is the case."""
        return self._view.what

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why."""
        return self._view.why

    @Property(str, notify=changed)
    def whatToDo(self) -> str:
        """What to do."""
        return self._view.do

    @Property(bool, notify=changed)
    def mayFind(self) -> bool:
        """Whether a communicator is there whose pumps can be looked at."""
        return self._view.may_find
