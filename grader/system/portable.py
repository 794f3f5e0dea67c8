"""Whether to do without what only Linux or Unix has."""

from __future__ import annotations

import os
import sys

ON_LINUX = sys.platform == "linux"


def is_portable() -> bool:
    """Return whether to do without it: where it is missing, and where somebody asks for that by ``GRADE_PORTABLE``."""
    return not ON_LINUX or bool(os.environ.get("GRADE_PORTABLE"))
