"""Which of many alike tests run always, where each of them takes about a second."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

EACH = 3


def some(names: Iterable[Any]) -> list[Any]:
    """Return parameters of which every third is tried always, and the others are long."""
    return [name if n % EACH == 0 else pytest.param(name, marks=pytest.mark.long) for n, name in enumerate(names)]
