"""The tablet application: screens, view-models, workflows and records."""
