"""The hidden tests as Gradescope's autograders run theirs: ``python -m tests.benchmarks.unittests solutions/02-gates …``.

Each is a weighted unittest on the solution, in one process without any isolation; the runner prints Gradescope's JSON.
"""

from __future__ import annotations

import importlib.util
import sys
import unittest
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from gradescope_utils.autograder_utils.decorators import weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner

ROOT = Path(__file__).parents[2]


def loaded(path: Path) -> ModuleType:
    """Return a file as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases(folder: Path) -> type[unittest.TestCase]:
    """Return the hidden tests of an exercise as a case, which has a method for each."""
    program = folder / f"{folder.name[3:]}.py"

    def method(name: str, test: Any) -> Any:
        wanted = test.__code__.co_varnames[: test.__code__.co_argcount]

        def run(self: unittest.TestCase) -> None:
            given = {"student": loaded(program), "rng": np.random.default_rng([1, zlib.crc32(name.encode())])}
            test(**{key: given[key] for key in wanted})

        return weight(1)(run)

    hidden = vars(loaded(folder / "test_hidden.py"))
    methods = {name: method(name, test) for name, test in hidden.items() if name.startswith("test_")}
    return type("Hidden", (unittest.TestCase,), methods)


def main() -> None:
    """Run the tests of the folders that are named."""
    sys.path.insert(0, str(ROOT))
    loader = unittest.TestLoader()
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(cases(ROOT / folder)) for folder in sys.argv[1:])
    result: Any = JSONTestRunner(visibility="visible").run(suite)
    sys.exit(not result.wasSuccessful())


if __name__ == "__main__":
    main()
