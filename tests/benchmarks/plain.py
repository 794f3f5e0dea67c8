"""A pytest plugin that runs hidden tests on a solution inside the pytest process, with no border at all.

It is the baseline that the engine's speed is measured against, and the quickest way to try a hidden test::

    python -m pytest -c /dev/null --rootdir . -p tests.benchmarks.plain --import-mode=importlib solutions/05-layers
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker of ``grader.checks``."""
    config.addinivalue_line("markers", "task: a check of one task")


@pytest.fixture
def student(request: pytest.FixtureRequest) -> ModuleType:
    """A fresh module with the solution in it."""
    folder = request.path.parent
    path = folder / f"{folder.name[3:]}.py"
    module = ModuleType("submission")
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), module.__dict__)
    return module


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """As the engine's: seeded by the check's id."""
    return np.random.default_rng([1, zlib.crc32(request.node.name.encode())])
