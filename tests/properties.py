"""How properties are tried: on the same examples in every run, however slow the machine is."""

from __future__ import annotations

from hypothesis import settings

law = settings(derandomize=True, deadline=None, max_examples=100)
