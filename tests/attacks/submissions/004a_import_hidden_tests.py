"""4: import the hidden tests, the solution and the reference by their names.

A naive grader runs in the folder of the tests, or has put it on the path where modules are searched.
expect: knock failed
"""

import importlib
import pkgutil

NAMES = (
    "test_hidden", "strongroom.truth", "strongroom", "vault", "solutions", "solution", "reference", "conftest",
    "tests", "tests.attacks.proving_ground", "course", "_pytest.config", "grader.grading.collection", "grader.course.catalog",
)


def knock():
    names = [*NAMES, *(found.name for found in pkgutil.iter_modules() if "test_hidden" in found.name)]
    for name in names:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        for secret in ("PASSWORD", "TOKEN"):
            if hasattr(module, secret):
                print("HOLE", name, getattr(module, secret))
        if name == "vault" and hasattr(module, "knock"):
            return module.knock()
    return "no password"
