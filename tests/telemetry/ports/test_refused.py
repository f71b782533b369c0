from __future__ import annotations

import errno

import pytest

from telemetry.ports.port import PortBusy, PortDenied, PortError, PortMissing
from telemetry.ports.refused import port_error, port_lost

CABLE, NETWORK, BLUETOOTH, BOUND = "/dev/ttyUSB0", "socket://10.0.0.5:5000", "bt://00:1B:10:00:2A:EC/1", "/dev/rfcomm0"


@pytest.mark.parametrize(
    ("name", "number", "error", "remedy"),
    [
        (CABLE, errno.EACCES, PortDenied, "sudo usermod -aG dialout $USER"),
        (CABLE, errno.EPERM, PortDenied, "sudo usermod -aG dialout $USER"),
        (CABLE, errno.EBUSY, PortBusy, "Close that program"),
        (CABLE, errno.EAGAIN, PortBusy, "Close that program"),
        (CABLE, errno.ENODEV, PortMissing, "Plug the cable in"),
        (NETWORK, errno.ECONNREFUSED, PortMissing, "Start the other end"),
        (NETWORK, errno.EHOSTUNREACH, PortMissing, "both are in one network"),
        (NETWORK, errno.ETIMEDOUT, PortMissing, "both are in one network"),
        (NETWORK, errno.EPERM, PortDenied, "firewall"),
        ("rfc2217://10.0.0.5:5000", errno.ECONNREFUSED, PortMissing, "Start the other end"),
        (BLUETOOTH, errno.EHOSTDOWN, PortMissing, "Switch it on, bring it close"),
        (BLUETOOTH, errno.ENODEV, PortMissing, "Bluetooth is on here"),
        (BLUETOOTH, errno.EACCES, PortDenied, "bluetoothctl pair"),
        (BLUETOOTH, errno.ECONNREFUSED, PortMissing, "sdptool browse"),
        (BLUETOOTH, errno.EBUSY, PortBusy, "Close that program"),
        (BOUND, errno.EACCES, PortDenied, "dialout"),
        (BOUND, errno.ENOENT, PortMissing, "rfcomm bind"),
        (BOUND, errno.EHOSTDOWN, PortMissing, "Switch it on, bring it close"),
    ],
)
def test_each_kind_of_port_says_what_to_do_about_it(
    name: str, number: int, error: type[PortError], remedy: str
) -> None:
    told = port_error(name, number, "as the system says it")
    assert type(told) is error
    assert name in told.what
    assert remedy in told.remedy
    assert "the system says" not in str(told)


@pytest.mark.parametrize("name", [CABLE, NETWORK, BLUETOOTH, BOUND])
@pytest.mark.parametrize("number", [None, errno.ENOTTY])
def test_what_no_row_knows_is_told_in_the_words_of_the_system(name: str, number: int | None) -> None:
    assert "The system says: an odd thing." in str(port_error(name, number, "an odd thing"))


@pytest.mark.parametrize(
    ("name", "remedy"),
    [(CABLE, "Plug it in again"), (NETWORK, "See to the server"), (BLUETOOTH, "Bring it close"), (BOUND, "Bring it")],
)
def test_a_lost_port_says_what_to_do_and_that_the_connection_goes_on(name: str, remedy: str) -> None:
    lost = port_lost(name, "hung up")
    assert lost.remedy.startswith(remedy)
    assert lost.remedy.endswith("the connection goes on by itself.")
    assert "(hung up)" in lost.why
