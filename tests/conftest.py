"""Fixtures that several packages of tests share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader import catalog, language
from grader.catalog import Catalog
from grader.sandbox.box import Box

ROOT = Path(__file__).parents[1]

collect_ignore = [
    "benchmarks",
    "miniature",
    "course/submissions",
    "attacks/submissions",
    "attacks/handed_in",
    "attacks/vault",
]  # scripts, and what learners write


@pytest.fixture(autouse=True)
def english() -> None:
    """Every test begins in English."""
    language.choose("en")


@pytest.fixture(scope="session")
def course() -> Catalog:
    """The course that this repository ships."""
    return catalog.read(ROOT)


@pytest.fixture(scope="session")
def miniature() -> Catalog:
    """A course of one small exercise with short limits."""
    return catalog.read(ROOT / "tests" / "miniature")


@pytest.fixture
def own_miniature(tmp_path: Path) -> Path:
    """A copy of the miniature course that a test may break."""
    return Path(shutil.copytree(ROOT / "tests" / "miniature", tmp_path / "miniature"))


@pytest.fixture(scope="session")
def box() -> Iterator[Box]:
    """One zygote for the whole run, as a class of submissions has it."""
    with Box() as box:
        yield box


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody choose in which modes of the sandbox the attacks are carried out."""
    parser.addoption(
        "--sandbox",
        choices=["strongest", "all", "limits"],
        default="strongest",
        help="modes for tests/attacks: the strongest, all that count, or rlimits only (where many attacks succeed)",
    )
