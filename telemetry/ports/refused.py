"""What a person is told when a port is not to be had: what happened, why, and what to do, by the kind of port.

The system says why by an errno. The same number means different things at a cable, at a network address and at
a Bluetooth address, so the table has a row for each kind; what is in none of them is told in the system's own
words.
"""

from __future__ import annotations

import errno
from enum import Enum

from msgspec import Struct

from telemetry.ports.port import PortBusy, PortDenied, PortError, PortLost, PortMissing


class Kind(Enum):
    """How a port is reached."""

    CABLE = "cable"
    NETWORK = "network"
    BLUETOOTH = "bluetooth"
    BOUND = "bluetooth behind a device"


SCHEMES = {"socket://": Kind.NETWORK, "rfc2217://": Kind.NETWORK, "bt://": Kind.BLUETOOTH}
_BOUND = "/dev/rfcomm"


def kind_of(name: str) -> Kind:
    """How the port of this name is reached."""
    if name.startswith(_BOUND):
        return Kind.BOUND
    return next((kind for scheme, kind in SCHEMES.items() if name.startswith(scheme)), Kind.CABLE)


class _Said(Struct, frozen=True):
    error: type[PortError]
    what: str
    why: str
    remedy: str


_NO_PORT = "There is no port {name}."
_MAY_NOT = "The port {name} may not be opened by this user."
_IN_USE = "The port {name} is in use."

_DIALOUT = _Said(
    PortDenied,
    _MAY_NOT,
    "Serial ports belong to the group dialout.",
    "Run `sudo usermod -aG dialout $USER`, sign out and in again.",
)
_HELD = _Said(PortBusy, _IN_USE, "Another program holds it.", "Close that program, or choose another port.")
_UNPLUGGED = _Said(
    PortMissing,
    _NO_PORT,
    "Nothing is plugged in under this name.",
    "Plug the cable in, or choose another port.",
)
_NOBODY_LISTENS = _Said(
    PortMissing,
    _NO_PORT,
    "Nobody listens at this address.",
    "Start the other end, or choose another port.",
)
_FIREWALL = _Said(
    PortDenied,
    "The port {name} may not be reached from here.",
    "A firewall of this computer forbids it.",
    "Allow this address in the firewall, or choose another port.",
)
_NO_WAY = _Said(
    PortMissing,
    "The port {name} cannot be reached.",
    "No answer comes from this address.",
    "Look whether the server is on and both are in one network.",
)
_OUT_OF_REACH = _Said(
    PortMissing,
    "The port {name} cannot be reached.",
    "The communicator does not answer by Bluetooth.",
    "Switch it on, bring it close, and look whether Bluetooth is on here.",
)
_NOT_PAIRED = _Said(
    PortDenied,
    "The port {name} does not let this computer in.",
    "The communicator and this computer are not paired.",
    "Pair them with `bluetoothctl pair` and the communicator's address.",
)
_NO_CHANNEL = _Said(
    PortMissing,
    _NO_PORT,
    "The communicator offers no serial line on this channel.",
    "Find the channel with `sdptool browse` and the communicator's address.",
)
_NOT_BOUND = _Said(
    PortMissing,
    _NO_PORT,
    "The communicator is not bound to this name.",
    "Bind it with `sudo rfcomm bind`, its address and its channel.",
)

_DENIED = (errno.EACCES, errno.EPERM)
_BUSY = (errno.EBUSY, errno.EAGAIN)
_ABSENT = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO)
_SILENT = (errno.EHOSTUNREACH, errno.EHOSTDOWN, errno.ENETUNREACH, errno.ENETDOWN, errno.ETIMEDOUT)
_BY_BLUETOOTH = [
    (_BUSY, _HELD),
    ((errno.ECONNREFUSED,), _NO_CHANNEL),
    ((*_SILENT, errno.ENODEV), _OUT_OF_REACH),
]

_TABLE: dict[Kind, list[tuple[tuple[int, ...], _Said]]] = {
    Kind.CABLE: [(_DENIED, _DIALOUT), (_BUSY, _HELD), (_ABSENT, _UNPLUGGED)],
    Kind.NETWORK: [(_DENIED, _FIREWALL), ((errno.ECONNREFUSED,), _NOBODY_LISTENS), (_SILENT, _NO_WAY)],
    Kind.BLUETOOTH: [(_DENIED, _NOT_PAIRED), *_BY_BLUETOOTH],
    Kind.BOUND: [(_DENIED, _DIALOUT), ((errno.ENOENT,), _NOT_BOUND), *_BY_BLUETOOTH],
}

_FAR = ("The communicator is out of reach or off", "Bring it close")
_GONE = {
    Kind.CABLE: ("It was unplugged or its other side ended", "Plug it in again"),
    Kind.NETWORK: ("Its server ended the connection, or the network is down", "See to the server"),
    Kind.BLUETOOTH: _FAR,
    Kind.BOUND: _FAR,
}


def port_error(name: str, number: int | None, detail: str) -> PortError:
    """The error for a port that could not be opened; `number` is its errno, None when it has none."""
    said = next((said for numbers, said in _TABLE[kind_of(name)] if number in numbers), None)
    if said is None:
        said = _Said(
            PortMissing,
            "The port {name} cannot be opened as a serial line.",
            f"The system says: {detail}.",
            "Choose another port.",
        )
    return said.error(said.what.format(name=name), said.why, said.remedy)


def port_lost(name: str, detail: str) -> PortLost:
    """The error for a port that went away while it was open."""
    why, remedy = _GONE[kind_of(name)]
    return PortLost(f"The port {name} is gone.", f"{why} ({detail}).", f"{remedy}; the connection goes on by itself.")
