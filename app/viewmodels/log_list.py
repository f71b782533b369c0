"""The log's rows as a model for a list that builds only what is in sight; new entries come in on top of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

from app.viewmodels.log_entries import LogRow

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_PARENT: Final = QModelIndex()
_DISPLAY: Final = 0
_OURS: Final = 0x0100
"""Qt's `DisplayRole` and `UserRole` as numbers: to name them costs the start some 30 ms, for all names beside them."""


class LogRole(IntEnum):
    """What a delegate may ask of a row."""

    WHEN = _OURS + 1
    WHAT = _OURS + 2
    DETAIL = _OURS + 3
    WHO = _OURS + 4
    GAP = _OURS + 5


_NAMES: Final = {
    LogRole.WHEN: "when",
    LogRole.WHAT: "what",
    LogRole.DETAIL: "detail",
    LogRole.WHO: "who",
    LogRole.GAP: "gap",
}


@QmlElement
class LogListModel(QAbstractListModel):
    """Rows, newest first. A row that is added on top moves nothing that is being read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[LogRow, ...] = ()

    def show(self, rows: Sequence[LogRow]) -> None:
        """Holds these rows from now on; those that were there already stay where they are."""
        shown, was, added = tuple(rows), self._rows, len(rows) - len(self._rows)
        if shown == was:
            return
        if not was or added < 0 or [row.key for row in shown[added:]] != [row.key for row in was]:
            self.beginResetModel()
            self._rows = shown
            self.endResetModel()
            return
        if added:
            self.beginInsertRows(_NO_PARENT, 0, added - 1)
            self._rows = (*shown[:added], *was)
            self.endInsertRows()
        self._rows = shown
        self.dataChanged.emit(self.index(added), self.index(len(shown) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """One field of a row."""
        if not index.isValid() or role not in _NAMES:
            return None
        return getattr(self._rows[index.row()], _NAMES[LogRole(role)])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by the names that delegates use."""
        return {int(role): QByteArray(name.encode()) for role, name in _NAMES.items()}
