"""The field of 256 elements: bytes that are added by exclusive or and multiplied modulo a polynomial.

    modulus 0x11D = x^8 + x^4 + x^3 + x^2 + 1; 2 generates every element but 0

A whole row of bytes is multiplied by one factor with `bytes.translate`, and two rows are added as two integers, so that
nothing here loops over bytes.

Reference: S. Lin and D. J. Costello, Error Control Coding, 2nd edition, 2004, chapter 2.
"""

from __future__ import annotations

from functools import cache

MODULUS = 0x11D
ORDER = 255
"""How many powers of 2 there are before they repeat."""


def _powers() -> bytes:
    powers, power = bytearray(), 1
    for _ in range(ORDER):
        powers.append(power)
        power <<= 1
        if power > ORDER:
            power ^= MODULUS
    return bytes(powers)


EXP = _powers() * 2
"""2 ** n for n of 0 to 509."""


def _logarithms() -> bytes:
    logarithms = bytearray(256)
    for exponent, power in enumerate(EXP[:ORDER]):
        logarithms[power] = exponent
    logarithms[0] = ORDER  # beyond every exponent: `times` maps it to 0
    return bytes(logarithms)


LOG = _logarithms()
"""The exponent of each element; 255 for 0, which has none."""


def product(left: int, right: int) -> int:
    """left × right."""
    return EXP[LOG[left] + LOG[right]] if left and right else 0


def quotient(left: int, right: int) -> int:
    """left ÷ right. Raises `ZeroDivisionError`."""
    if not right:
        raise ZeroDivisionError("no element times 0 is another one")
    return EXP[LOG[left] + ORDER - LOG[right]] if left else 0


@cache
def times(factor: int) -> bytes:
    """The table for `bytes.translate` that multiplies every byte by `factor`."""
    if not factor:
        return bytes(256)
    exponent = LOG[factor]
    return LOG.translate(EXP[exponent : exponent + ORDER] + b"\x00")


@cache
def powers_of_inverse(step: int) -> bytes:
    """(2 ** -place) ** step for each place of 0 to 254."""
    return bytes(EXP[-place * step % ORDER] for place in range(ORDER))
