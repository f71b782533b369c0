"""How a link sends: fragments of which size, and coded or plain, chosen by what the line was seen to do.

    evidence    each answer tells how many frames came at full length with damaged bytes (flipped) and how many with
                bytes missing (lacking); the fate of every fragment is known from the answers
    estimate    with a share x of the fragments hit, of n that took L bytes of line each, the rate per byte of line is
                −ln(1 − x) / L, x at most 1 − 1/2n; a quarter of what an epoch shows is moved into the estimate
    epoch       ends when the fate of 16 fragments is known, or when 4 were seen damaged
    choice      the size s and the framing with the greatest share of the line that brings data:
                    plain   s / W · e^(−(f + l) W)                        W bytes of line for s bytes of data
                    coded   s / W · e^(−l W) · P(at most 8 of 255 bytes flipped at rate f) ^ codewords
                taken when it promises a twentieth more than the present one

So a clean line carries large plain fragments, one that flips bits coded ones, and one that loses bytes small ones; what
is lost without a trace, as in a cut or an outage, changes nothing, since no way of sending would have helped. It starts
with the largest plain fragments. Nothing is drawn and no clock is read: the same answers make the same choices.
"""

from __future__ import annotations

from math import exp, log
from typing import NamedTuple

from telemetry.coding import codewords
from telemetry.coding.reed_solomon import MENDS
from telemetry.link.frames import coded_payload_bytes, plain_data_bytes

_FATES = 16
_EVENTS = 4
_SHARE = 4
_WORTH_IT = 1.05
_COUNT = 256
_NONE = 1e-7


class Choice(NamedTuple):
    """Whether to send coded, and the most bytes of data in a fragment."""

    coded: bool
    fragment: int


class Adapting:
    """The choice of one sender; `choice` is the present one."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        self.choice = Choice(False, sizes[-1])
        self.flips = 0.0
        self.losses = 0.0
        self._choices = [Choice(coded, size) for coded in (False, True) for size in sizes]
        self._largest_plain = len(sizes) - 1
        self._told: tuple[int, int] | None = None
        self._fates = self._line_bytes = self._flipped = self._lacking = 0

    def settled(self, line_bytes: int) -> None:
        """The fate of a fragment of so many bytes of line is known."""
        self._fates += 1
        self._line_bytes += line_bytes

    def saw(self, flipped: int, lacking: int) -> None:
        """The counts of damaged frames in an answer newer than any before."""
        if self._told is None:
            self._told = flipped, lacking
        more = (flipped - self._told[0]) % _COUNT, (lacking - self._told[1]) % _COUNT
        if max(more) >= _COUNT // 2:
            return  # an answer that was overtaken by a later one
        self._told = flipped, lacking
        self._flipped += more[0]
        self._lacking += more[1]
        if self._fates >= _FATES or (self._fates and self._flipped + self._lacking >= _EVENTS):
            self._end_epoch()

    def _end_epoch(self) -> None:
        mean = self._line_bytes / self._fates
        self.flips += (_rate(self._flipped, self._fates, mean) - self.flips) / _SHARE
        self.losses += (_rate(self._lacking, self._fates, mean) - self.losses) / _SHARE
        self._fates = self._line_bytes = self._flipped = self._lacking = 0
        if self.flips + self.losses < _NONE:  # nothing to weigh where nothing happens
            self.flips = self.losses = 0.0
            self.choice = self._choices[self._largest_plain]
            return
        best = max(self._choices, key=self._promise)
        if self._promise(best) > _WORTH_IT * self._promise(self.choice):
            self.choice = best

    def _promise(self, choice: Choice) -> float:
        return promise(choice, self.flips, self.losses)


def promise(choice: Choice, flips: float, losses: float) -> float:
    """The share of the line that brings data, at these rates of flipped and of lost bytes per byte of line."""
    coded, size = choice
    if not coded:
        line = plain_data_bytes(size)
        return size / line * exp(-(flips + losses) * line)
    form = codewords.form_for(coded_payload_bytes(size))
    line = codewords.MARK_BYTES + form.length
    return size / line * exp(-losses * line) * _mended(form.each * min(1.0, flips)) ** form.codewords


def _rate(hit: int, fates: int, mean: float) -> float:
    return -log(1 - min(hit / fates, 1 - 1 / (2 * fates))) / mean


def _mended(expected: float) -> float:
    """The chance that of a codeword no more bytes are damaged than can be mended, with so many expected."""
    term = total = exp(-expected)
    for count in range(1, MENDS + 1):
        term *= expected / count
        total += term
    return total
