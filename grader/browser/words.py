"""The words of the page."""

from __future__ import annotations


def words() -> dict[str, str]:
    """Return them by key."""
    return {}
