"""A learner of the miniature course: what they have written, and how they begin to practise."""

from __future__ import annotations

from collections.abc import Callable

from tests.commands import SOLUTION
from tests.terminal import Terminal

TASK_1 = SOLUTION.replace(
    "        self.value += x\n        return self.value\n", "        raise NotImplementedError('task 2')\n"
)
WRONG = TASK_1.replace("np.asarray(x) * FACTOR", "np.asarray(x) + FACTOR")
Start = Callable[..., Terminal]
