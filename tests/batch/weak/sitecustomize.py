"""Makes every sandbox of a Python process as weak as on a machine that has no mechanism at all (put it on PYTHONPATH)."""

from __future__ import annotations

from functools import partialmethod
from typing import Any

from grader.sandbox import launch, lock
from grader.sandbox.box import Box

NOTHING = frozenset(lock.MECHANISMS)
weak: Any = partialmethod(Box.__init__, without=NOTHING)
Box.__init__ = weak  # type: ignore[method-assign]
launch.launch.__defaults__ = (launch.PLAIN, NOTHING)
