"""Properties of the grader are tried on the same examples in every run."""

from hypothesis import settings

settings.register_profile("grader", max_examples=20, derandomize=True)


def pytest_runtest_setup() -> None:
    """Use the profile for the tests of this folder only."""
    settings.load_profile("grader")
