"""The dosing engine and the numbers it is made of: what a pump is and does.

Nothing that happens to be installed beside it may reach into what checks its values: pydantic loads no plugin.
"""

import os

os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
