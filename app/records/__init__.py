"""What the tablet remembers: people, pumps, sessions, what pumps said, and the journal of what was sent."""
