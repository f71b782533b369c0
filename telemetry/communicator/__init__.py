"""The communicator between a tablet and the pumps in the room: what it relays, and what it says of itself.

It passes on frames that it cannot read and drops those whose CRC is wrong. It is also an addressee: a connection
that is opened to it carries a session with its own certificate, in which a tablet asks for its battery, its signal and
its lamps, chooses a pump and pairs. `device` is the whole without a port or a clock, `host` the process around it.
"""
