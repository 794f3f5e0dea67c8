"""What the desktop that a command is typed on tells of its user."""

from __future__ import annotations

import locale
import os
import sys

OF_LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language() -> str:
    """Return the language that the user has chosen, as ``ko_KR.UTF-8`` or ``Korean_Korea``; "" where none is known."""
    if sys.platform == "win32":  # has no such variables
        return locale.getlocale()[0] or ""
    return next((name for key in OF_LANGUAGE if (name := os.environ.get(key))), "")


def has_screen() -> bool:
    """Return whether a browser can show a page; one for terminals would take the terminal."""
    of_system = sys.platform in ("win32", "darwin")
    return of_system or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
