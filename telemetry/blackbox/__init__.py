"""The black box: what was said in a session, recorded at the plaintext boundary, and played again without a line."""
