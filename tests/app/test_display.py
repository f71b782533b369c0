"""What is said before Qt starts on a display that it cannot use."""

from __future__ import annotations

import ctypes

import pytest

from app.display import has_display, missing_for_display


def on_x(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")


def test_missing_libraries_are_named_with_the_command_that_installs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        if name in ("libxcb-cursor.so.0", "libxcb-xkb.so.1"):
            raise OSError(name)

    on_x(monkeypatch)
    monkeypatch.setattr(ctypes, "CDLL", load)
    assert "sudo apt-get install libxcb-cursor0 libxcb-xkb1\n" in missing_for_display()


def test_nothing_is_said_when_every_library_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    on_x(monkeypatch)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: None)
    assert missing_for_display() == ""


def test_a_platform_without_x_needs_none_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_for_display() == ""


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_display_is_what_a_person_can_see(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], shown: bool
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert has_display() is shown
