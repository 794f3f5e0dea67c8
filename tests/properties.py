"""How properties are tried: on the same examples in every run."""

from __future__ import annotations

from hypothesis import settings

law = settings(derandomize=True, max_examples=100)
