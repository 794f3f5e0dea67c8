"""Whether to do without what only Linux, or only Unix, has."""

from __future__ import annotations

import os
import sys

ON_LINUX = sys.platform == "linux"
ON_WINDOWS = sys.platform == "win32"


def without_linux() -> bool:
    """Return whether to do without what Linux alone has: elsewhere, and where ``GRADE_PORTABLE`` asks for that."""
    return not ON_LINUX or bool(os.environ.get("GRADE_PORTABLE"))


def without_unix() -> bool:
    """Return whether to do without what every Unix has: on Windows, and where ``GRADE_PORTABLE`` asks for that."""
    return ON_WINDOWS or bool(os.environ.get("GRADE_PORTABLE"))
