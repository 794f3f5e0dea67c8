"""Whether to do without what only Linux, or only Unix, has."""

from __future__ import annotations

import os
import sys

ON_LINUX = sys.platform == "linux"
ON_WINDOWS = sys.platform == "win32"
IN_BROWSER = sys.platform == "emscripten"


def without_linux() -> bool:
    """Return whether to do without what Linux alone has: elsewhere, and where ``GRADE_PORTABLE`` asks for that."""
    return not ON_LINUX or bool(os.environ.get("GRADE_PORTABLE"))


def without_unix() -> bool:
    """Return whether to do without what every Unix has: on Windows, in a browser, and where ``GRADE_PORTABLE`` asks."""
    return ON_WINDOWS or IN_BROWSER or bool(os.environ.get("GRADE_PORTABLE"))
