"""Why a pump and this tablet do not speak with each other, in words: what is the case, and what to do."""

from __future__ import annotations

from typing import Final

_NEW_CERTIFICATE: Final = (
    "Have the clinic's authority issue a new certificate (cisterna authority issue), and use another tablet until then."
)
_CERTIFICATE: Final = "Start the tablet with the identity that this clinic's authority issued for it (--identity DIR)."
_NOT_OURS: Final = ("What answers is not the pump that it should be", "Check the port, and whose pump this is.")
_SOFTWARE: Final = ("This pump and this tablet do not fit together", "Use a tablet with the matching software.")

_BY_CODE: Final = {
    "busy": (
        "Another programmer is in a session with this pump",
        "Wait for its end: the tablet goes on trying.",
    ),
    "expired": ("A certificate is not valid now", f"Check the tablet's date. {_NEW_CERTIFICATE}"),
    "revoked": ("A certificate was taken back", _NEW_CERTIFICATE),
    "no_certificate": ("Tablet and pump do not know each other", _CERTIFICATE),
    "wrong_authority": ("Tablet and pump do not know each other", _CERTIFICATE),
    "certificate": ("Tablet and pump do not know each other", _CERTIFICATE),
    "role": ("This tablet may not program this pump", _CERTIFICATE),
    "other_pump": _NOT_OURS,
    "not_tls": _NOT_OURS,
}


def refused_text(code: str) -> tuple[str, str]:
    """What is the case and what to do, for the code of a refusal; another version when it is none of these."""
    return _BY_CODE.get(code, _SOFTWARE)
