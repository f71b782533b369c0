"""The command `cisterna authority`: keys and certificates of the devices of a clinic.

init DIR                    a new authority
issue DIR --role R ...      an identity for a device
revoke DIR CERTIFICATE      takes a certificate back: a new list for all devices
development DIR --pump S    what an emulated bench needs, as far as it is missing
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pump_core.clocks import UtcTime
from telemetry.errors import SurroundingsError
from telemetry.identity.development import make_development
from telemetry.identity.peer import ROLES

COULD_NOT = 2
LONGEST_DAYS = 36_500
"""What is asked for beyond the authority's own end is cut off there, and the end is told."""
_NS_PER_MS = 1_000_000
_NAMED = ("clinician", "handset")


def main(argv: Sequence[str]) -> int:
    """Does what was asked: 0. When it cannot, says what, why and what to do: 2."""
    parser = _parser()
    asked = parser.parse_args(list(argv))
    if asked.act == "issue" and bool(asked.name) == bool(asked.serial):
        parser.error("a clinician's device and a handset have --name, a pump and a communicator --serial")
    if asked.act == "issue" and bool(asked.name) != (asked.role in _NAMED):
        parser.error(f"a {asked.role} has --{'name' if asked.role in _NAMED else 'serial'}")
    try:
        print(_done(asked, UtcTime(time.time_ns() // _NS_PER_MS)), flush=True)
    except SurroundingsError as bad:
        print(f"{bad.what}\n{bad.why}\n{bad.remedy}", file=sys.stderr)
        return COULD_NOT
    return 0


def _done(asked: argparse.Namespace, now: UtcTime) -> str:
    folder: Path = asked.dir
    if asked.act == "development":
        make_development(folder, asked.pump, now.ms, asked.communicator)
        return f"ready {folder}"
    from telemetry.identity.authority import Authority, certificate_number, init_authority, last_day

    if asked.act == "init":
        init_authority(folder, now, development=asked.development)
        return f"The authority is in {folder}. Keep authority.key where nobody else can read it."
    authority = Authority(folder)
    if asked.act == "issue":
        device = asked.name or asked.serial
        number = authority.issue(asked.role, device, asked.days, asked.out, now)
        until = last_day(asked.out / "device.pem")
        return f"Certificate {number} for the {asked.role} {device} is in {asked.out}, valid until {until}."
    is_file = os.path.isfile(asked.certificate)  # as text: whatever it is, it raises nothing
    number = certificate_number(Path(asked.certificate)) if is_file else asked.certificate
    list_number = authority.revoke(number, now)
    return f"Certificate {number} is taken back. Copy {folder / 'revoked.crl'}, list {list_number}, to all devices."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna authority", description="Keys and certificates of a clinic's tablets, handsets and pumps."
    )
    acts = parser.add_subparsers(dest="act", required=True, metavar="init | issue | revoke | development")
    init = acts.add_parser("init", help="makes a new authority")
    init.add_argument("dir", type=Path, metavar="DIR", help="a folder that is not there yet")
    init.add_argument("--development", action="store_true", help="marks it: releases refuse its certificates")
    issue = acts.add_parser("issue", help="makes the identity of a device")
    issue.add_argument("dir", type=Path, metavar="DIR", help="folder of the authority")
    issue.add_argument("--role", required=True, choices=ROLES)
    issue.add_argument("--name", default="", help="what a clinician's device or a handset is called")
    issue.add_argument("--serial", default="", help="serial number of a pump or communicator")
    issue.add_argument("--days", type=_days, required=True, help="how long the certificate is valid")
    issue.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="a folder that is not there yet")
    revoke = acts.add_parser("revoke", help="takes a certificate back")
    revoke.add_argument("dir", type=Path, metavar="DIR", help="folder of the authority")
    revoke.add_argument("certificate", metavar="CERTIFICATE", help="a device.pem, or a certificate's number")
    development = acts.add_parser("development", help="makes what an emulated bench needs and does not have")
    development.add_argument("dir", type=Path, metavar="DIR")
    development.add_argument("--pump", required=True, metavar="SERIAL", help="serial number of the emulated pump")
    development.add_argument("--communicator", action="store_true", help="for an emulated communicator too")
    return parser


def _days(text: str) -> int:
    if not text.isdecimal() or len(text) > len(str(LONGEST_DAYS)) or not 1 <= int(text) <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of days from 1 to {LONGEST_DAYS:,}")
    return int(text)
