"""The tablet application: screens, view-models, workflows and records.

Every program of the product begins here. Nothing that happens to be installed beside it may reach into what checks a
dose: pydantic loads no plugin.
"""

import os

os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
