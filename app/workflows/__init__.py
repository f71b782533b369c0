"""Use cases as plain Python: no toolkit, resumable, testable without a screen."""
