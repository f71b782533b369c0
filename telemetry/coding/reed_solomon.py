"""The Reed–Solomon code over bytes: 16 bytes of parity mend any 8 damaged bytes of a codeword of up to 255.

    codeword c(x) = message(x) · x^16 + parity(x), a multiple of g(x) = (x − 2^0)(x − 2^1) … (x − 2^15)

The first byte is the highest coefficient; a shorter codeword stands for one with zeros before it. Encoding divides by
g(x) with the remainder in one integer, a byte at a time through a table of 256 multiples of g. To mend: the remainder
of what came gives the 16 syndromes, Berlekamp and Massey's recursion the polynomial whose roots are the places, a
search over all places at once (a row per coefficient) its roots, and Forney's formula the values. A word that is
further than 8 bytes from every codeword is refused, or in about one of 8! = 40,000 cases mended to a wrong one: what
is inside must carry a check of its own.

References: S. Lin and D. J. Costello, Error Control Coding, 2nd edition, 2004, chapter 7; J. L. Massey, Shift-register
synthesis and BCH decoding, 1969; G. D. Forney, On decoding BCH codes, 1965.
"""

from __future__ import annotations

from functools import cache

from telemetry.coding.field import EXP, ORDER, powers_of_inverse, product, quotient, times

PARITY = 16
"""Bytes of parity in a codeword."""

MENDS = PARITY // 2
"""Damaged bytes that can be mended wherever they are."""

LONGEST = ORDER
"""The longest codeword, in bytes."""

_TOP = 8 * (PARITY - 1)
_BELOW_TOP = (1 << _TOP) - 1


def _generator() -> bytes:
    """g(x) without its leading 1, highest coefficient first."""
    coefficients = [1]
    for root in EXP[:PARITY]:
        shifted = [*coefficients, 0]
        for place, coefficient in enumerate(coefficients):
            shifted[place + 1] ^= product(coefficient, root)
        coefficients = shifted
    return bytes(coefficients[1:])


@cache
def _multiples() -> list[int]:
    """For each byte b the remainder of b · x^16."""
    generator = _generator()
    return [int.from_bytes(generator.translate(times(factor))) for factor in range(256)]


@cache
def _syndrome_rows() -> tuple[bytes, ...]:
    """For each byte of the remainder, highest first, what a 1 there is at the 16 roots."""
    return tuple(bytes(EXP[root * power % ORDER] for root in range(PARITY)) for power in range(PARITY - 1, -1, -1))


def parity_of(message: bytes) -> bytes:
    """The 16 bytes that follow `message`, of up to 239 bytes, in its codeword."""
    return _remainder(message).to_bytes(PARITY)


def mended(word: bytes) -> tuple[bytes, int] | None:
    """The codeword within 8 damaged bytes of `word`, and how many were damaged; None when there is none."""
    remainder = _remainder(word[:-PARITY]) ^ int.from_bytes(word[-PARITY:])
    if not remainder:
        return word, 0
    syndromes = _syndromes(remainder)
    locator = _locator(syndromes)
    places = _places(locator, len(word))
    if places is None:
        return None
    evaluator = _evaluator(syndromes, locator)
    repaired = bytearray(word)
    for place in places:
        repaired[-1 - place] ^= _value(evaluator, locator, place)
    return bytes(repaired), len(places)


def _remainder(message: bytes) -> int:
    multiples, remainder = _multiples(), 0
    for byte in message:
        remainder = ((remainder & _BELOW_TOP) << 8) ^ multiples[remainder >> _TOP ^ byte]
    return remainder


def _syndromes(remainder: int) -> bytes:
    total = 0
    for byte, row in zip(remainder.to_bytes(PARITY), _syndrome_rows(), strict=True):
        total ^= int.from_bytes(row.translate(times(byte)))
    return total.to_bytes(PARITY)


def _locator(syndromes: bytes) -> list[int]:
    """The shortest recursion that gives the syndromes, lowest coefficient first; longer than 8 when hopeless."""
    current, former = [1], [1]
    length, since, former_discrepancy = 0, 1, 1
    for index in range(PARITY):
        discrepancy = syndromes[index]
        for place in range(1, min(len(current), length + 1)):
            discrepancy ^= product(current[place], syndromes[index - place])
        if not discrepancy:
            since += 1
            continue
        factor = quotient(discrepancy, former_discrepancy)
        longer = current + [0] * (len(former) + since - len(current))
        for place, coefficient in enumerate(former):
            longer[place + since] ^= product(factor, coefficient)
        if 2 * length <= index:
            length, former, former_discrepancy, since = index + 1 - length, current, discrepancy, 1
        else:
            since += 1
        current = longer
    while len(current) > 1 and not current[-1]:
        current.pop()
    return current if len(current) - 1 == length else [0] * (MENDS + 2)


def _places(locator: list[int], length: int) -> list[int] | None:
    """The places of damage, counted from the last byte, or None when the locator is none of a word so long."""
    damaged = len(locator) - 1
    if damaged > MENDS:
        return None
    total = 0
    for power, coefficient in enumerate(locator):
        total ^= int.from_bytes(powers_of_inverse(power).translate(times(coefficient)))
    values, places, place = total.to_bytes(ORDER), [], -1
    while (place := values.find(0, place + 1)) >= 0:
        places.append(place)
    return places if len(places) == damaged and places[-1] < length else None


def _evaluator(syndromes: bytes, locator: list[int]) -> list[int]:
    evaluator = [0] * (len(locator) - 1)
    for power, coefficient in enumerate(locator):
        for index in range(len(evaluator) - power):
            evaluator[power + index] ^= product(coefficient, syndromes[index])
    return evaluator


def _value(evaluator: list[int], locator: list[int], place: int) -> int:
    """What was added to the byte at `place`: X · Ω(1/X) ÷ derivative of Λ at 1/X, X = 2 ** place."""
    inverse = -place % ORDER
    above = below = 0
    for power, coefficient in enumerate(evaluator):
        above ^= product(coefficient, EXP[inverse * power % ORDER])
    for power in range(1, len(locator), 2):
        below ^= product(locator[power], EXP[inverse * (power - 1) % ORDER])
    return product(EXP[place], quotient(above, below))
