"""What a link does with a frame: by its state, the frame's kind, and whose connection it names.

The initiator is `opening` until it is answered, then `open`, then `closed` for good: a new connection is a
new link. The responder is `listening` or `serving` and lives on. To it a connection is `ours` when it is the
one it serves, `offered` when an OPEN named it and no data did yet, `retired` when it was served before, else
`strange`. An OPEN alone never ends what is served: late and doubled ones come out of buffers, and only an
initiator that lives follows its OPEN with data. While the layer above guards what is served and it was heard within
3 s, the responder is `guarding`: it turns strangers away. An OPEN for another addressee is dropped before this table.
To the initiator its own connection is `ours`, and `retired` once closed. DATA stands for DATA_ACK as well.

    state      kind    connection  step
    opening    OPENED  ours        establish
    opening    RESET   ours        end
    opening    CLOSE   ours        end
    opening    BUSY    ours        wait
    opening    DATA    strange     refuse
    open       DATA    ours        take
    open       ACK     ours        take
    open       RESET   ours        end
    open       CLOSE   ours        end
    open       BUSY    ours        wait
    open       DATA    strange     refuse
    closed     OPENED  retired     refuse
    closed     DATA    retired     refuse
    closed     DATA    strange     refuse
    listening  OPEN    strange     offer
    listening  OPEN    offered     offer
    listening  OPEN    retired     refuse
    listening  DATA    offered     adopt
    listening  DATA    retired     refuse
    listening  DATA    strange     refuse
    listening  RESET   offered     withdraw
    listening  CLOSE   offered     withdraw
    serving    OPEN    ours        offer
    serving    OPEN    strange     offer
    serving    OPEN    offered     offer
    serving    OPEN    retired     refuse
    serving    DATA    ours        take
    serving    DATA    offered     adopt
    serving    DATA    retired     refuse
    serving    DATA    strange     refuse
    serving    ACK     ours        take
    serving    RESET   ours        end
    serving    RESET   offered     withdraw
    serving    CLOSE   ours        end
    serving    CLOSE   offered     withdraw
    guarding   OPEN    ours        offer
    guarding   OPEN    strange     turn_away
    guarding   OPEN    offered     turn_away
    guarding   OPEN    retired     refuse
    guarding   DATA    ours        take
    guarding   DATA    offered     turn_away
    guarding   DATA    retired     refuse
    guarding   DATA    strange     refuse
    guarding   ACK     ours        take
    guarding   RESET   ours        end
    guarding   RESET   offered     withdraw
    guarding   CLOSE   ours        end
    guarding   CLOSE   offered     withdraw

Everything else is stale and dropped. `offer` answers OPENED and changes nothing that is served; `refuse`
answers RESET with the frame's own connection, so that a RESET or CLOSE is never answered and acts on nobody
else; `adopt` ends what was served, serves the offered connection instead and takes the frame; `turn_away` answers BUSY,
which the initiator tells the layer above (`wait`) while it goes on asking.
"""

from __future__ import annotations

from enum import Enum, auto

from telemetry.link.frames import Kind


class State(Enum):
    """Where a link stands."""

    OPENING = auto()
    OPEN = auto()
    CLOSED = auto()
    LISTENING = auto()
    SERVING = auto()
    GUARDING = auto()


class Whose(Enum):
    """What the connection of a frame is to this end."""

    OURS = auto()
    OFFERED = auto()
    RETIRED = auto()
    STRANGE = auto()


class Step(Enum):
    """What is done."""

    ESTABLISH = auto()
    TAKE = auto()
    END = auto()
    OFFER = auto()
    ADOPT = auto()
    WITHDRAW = auto()
    REFUSE = auto()
    TURN_AWAY = auto()
    WAIT = auto()
    DROP = auto()


_UNKNOWN_IS_REFUSED = {(Kind.DATA, Whose.STRANGE): Step.REFUSE}

_ENDS = {(Kind.RESET, Whose.OURS): Step.END, (Kind.CLOSE, Whose.OURS): Step.END}

_WAITS = {(Kind.BUSY, Whose.OURS): Step.WAIT}

_TAKES = {(Kind.DATA, Whose.OURS): Step.TAKE, (Kind.ACK, Whose.OURS): Step.TAKE}

_OFFERS = {
    (Kind.OPEN, Whose.STRANGE): Step.OFFER,
    (Kind.OPEN, Whose.OFFERED): Step.OFFER,
    (Kind.OPEN, Whose.RETIRED): Step.REFUSE,
    (Kind.DATA, Whose.OFFERED): Step.ADOPT,
    (Kind.DATA, Whose.RETIRED): Step.REFUSE,
    (Kind.RESET, Whose.OFFERED): Step.WITHDRAW,
    (Kind.CLOSE, Whose.OFFERED): Step.WITHDRAW,
} | _UNKNOWN_IS_REFUSED

_SERVES = {(Kind.OPEN, Whose.OURS): Step.OFFER} | _OFFERS | _TAKES | _ENDS

_TURNS_AWAY = {
    (Kind.OPEN, Whose.STRANGE): Step.TURN_AWAY,
    (Kind.OPEN, Whose.OFFERED): Step.TURN_AWAY,
    (Kind.DATA, Whose.OFFERED): Step.TURN_AWAY,
}

TRANSITIONS: dict[State, dict[tuple[Kind, Whose], Step]] = {
    State.OPENING: {(Kind.OPENED, Whose.OURS): Step.ESTABLISH} | _ENDS | _WAITS | _UNKNOWN_IS_REFUSED,
    State.OPEN: _TAKES | _ENDS | _WAITS | _UNKNOWN_IS_REFUSED,
    State.CLOSED: {
        (Kind.OPENED, Whose.RETIRED): Step.REFUSE,
        (Kind.DATA, Whose.RETIRED): Step.REFUSE,
    }
    | _UNKNOWN_IS_REFUSED,
    State.LISTENING: _OFFERS,
    State.SERVING: _SERVES,
    State.GUARDING: _SERVES | _TURNS_AWAY,
}


def step_for(state: State, kind: Kind, whose: Whose) -> Step:
    """The step of the table; what is not in it is dropped."""
    kind = Kind.DATA if kind is Kind.DATA_ACK else kind
    return TRANSITIONS[state].get((kind, whose), Step.DROP)
