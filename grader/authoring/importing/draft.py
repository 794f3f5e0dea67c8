"""An exercise as an importer has read it, before anything of it is written."""

from __future__ import annotations

import ast
import math
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from fractions import Fraction

from grader.course.catalog import PACKAGES

FINEST = 1000  # parts of a point

TITLED = re.compile(r"^#+ +(.+?)\s*#*$", re.MULTILINE)
FENCE = re.compile(r"^\s*(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Left:
    """Something of a source that was not taken."""

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A test that was taken: the check that it becomes, and what runs it in test_hidden.py."""

    id: str
    title: str
    points: float
    task: int
    runs: str  # what stands behind the ``@`` above it
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Manual:
    """A question that a person marks."""

    name: str
    points: float
    prompt: str


@dataclass(slots=True)
class Draft:
    """One exercise: texts, solution, tests, and files on either side."""

    slug: str
    title: str
    story: str = ""
    tasks: list[tuple[str, str]] = field(default_factory=list)  # title and prose of each
    solution: str = ""
    tests: list[Taken] = field(default_factory=list)
    head: list[str] = field(default_factory=list)  # lines of test_hidden.py above its checks
    kept: dict[str, bytes] = field(default_factory=dict)  # files beside the hidden tests
    given: dict[str, bytes] = field(default_factory=dict)  # files beside the learner's program
    manual: list[Manual] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    fault: str = ""  # why it can be none, where several are read

    def packages(self) -> list[str]:
        """Return what its programs import that is neither Python's, nor NumPy or matplotlib, nor lies beside them."""
        beside = {self.slug, *(name.removesuffix(".py") for name in self.given)}
        sources = [self.solution.encode(), *(text for name, text in self.given.items() if name.endswith(".py"))]
        imported = {name for source in sources for name in imports_of(source)}
        return sorted(imported - beside - {*PACKAGES, *sys.stdlib_module_names})


def imports_of(source: bytes) -> Iterator[str]:
    """Yield the packages that a program imports; of one that Python cannot read, none."""
    with suppress(SyntaxError, ValueError):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def whole_points(tests: Iterable[Taken]) -> list[Taken]:
    """Return tests worth whole points, as their parts of the sum were."""
    tests = list(tests)
    exact = [Fraction(test.points).limit_denominator(FINEST) for test in tests]
    times = math.lcm(*(points.denominator for points in exact)) if exact else 1
    whole = [int(points * times) for points in exact]
    return [replace(test, points=points) for test, points in zip(tests, whole, strict=True)]


def identifier(text: str, otherwise: str = "test") -> str:
    """Return a text as a name that Python could import."""
    name = re.sub(r"\W+", "_", text).strip("_").lower() or otherwise
    return name if name.isidentifier() else f"{otherwise}_{name}"


def unique(name: str, taken: Iterable[str]) -> str:
    """Return a name, with a number where it is taken."""
    taken, number, found = {*taken}, 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found


def title_in(text: str) -> str:
    """Return the first heading of a text, or nothing."""
    found = TITLED.search(text)
    return found[1].strip() if found else ""


def below_tasks(text: str, level: int = 3) -> str:
    """Return a text whose headings are no sections of a README: none is above this level, and none a title."""
    lines, in_fence = [], False
    for line in text.splitlines():
        in_fence ^= bool(FENCE.match(line))
        found = None if in_fence else re.match(r"(#+)( .*)", line)
        lines.append(f"{'#' * max(level, len(found[1]))}{found[2]}" if found else line.rstrip())
    return "\n".join(lines).strip("\n")


def without_title(text: str) -> str:
    """Return a text without its first heading."""
    return TITLED.sub("", text, count=1).strip("\n")
