"""The pseudo-locale: English made long and accented by rule, in brackets.

A text without brackets was never translated, and a closing bracket that is not in sight was cut off.
"""

from __future__ import annotations

from typing import Final

OPENS: Final = "⟦"
CLOSES: Final = "⟧"
_LONGER: Final = 0.4
_ACCENTED: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥíĵķļɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓƤɊŘŠŢÚṼŴẊÝŽ",
)


def pseudo(text: str) -> str:
    """A text of the catalogue in the pseudo-locale: letters accented, some 40 % longer, in brackets."""
    if not any(sign.isalpha() for sign in text):
        return text
    longer = "·" * round(_LONGER * len(text))
    return f"{OPENS}{text.translate(_ACCENTED)}{longer}{CLOSES}"
