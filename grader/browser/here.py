"""Workers of a browser's one process: what a program changed in the libraries that all share is put back after it."""

from __future__ import annotations

import builtins
import math
import os
import random
import sys
import time
from types import ModuleType

import numpy as np

from grader.sandbox.launch import PLAIN
from grader.sandbox.workers.within import Within

SHARED: tuple[ModuleType, ...] = (builtins, os, random, math, time, np, np.linalg, np.random)


class Here:
    """Makes workers within this process (see ``student.Workers``)."""

    def __init__(self) -> None:
        self.hung: set[object] = set()
        self.before = [(module, dict(vars(module))) for module in SHARED]
        self.folder, self.depth = os.getcwd(), sys.getrecursionlimit()  # noqa: PTH109 - as os.chdir below

    def worker(self, memory_mib: int, kind: str = PLAIN) -> Within:
        """Return a new worker, around which everything is as it was."""
        self.restore()
        return Within(kind, self.hung)

    def expect_drawings(self) -> None:
        """Do nothing: what reads drawings is loaded."""

    def restore(self) -> None:
        """Put back what a program may have changed."""
        for module, names in self.before:
            now = vars(module)
            now.update({name: thing for name, thing in names.items() if now.get(name) is not thing})
        sys.setrecursionlimit(self.depth)
        os.chdir(self.folder)
