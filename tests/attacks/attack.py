"""One attack: a file that somebody hands in, and what must become of it.

The docstring of the file says both. Its first line is ``<number in the catalogue>: <the trick>``; then follow what a
naive grader does and, each on a line of its own:

``expect: <check> <outcome>``   how that check must end in every mode (``double``, ``arrays``, ``total``, ``knock``,
                                ``weigh`` or ``all``); several outcomes are parted by a bar
``hole: <name>``                the attack may succeed where the sandbox says that it has this hole, and nowhere else
``points: <n>``                 the points that it earns honestly (0 without this line)
``after: <file>``               the attack that has to be carried out right before it, in the same session
``refused``                     nothing is graded; one sentence says why (for what cannot be read)
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CHECKS = {
    "double": "doubles_a_number",
    "arrays": "doubles_arrays",
    "total": "adds_up",
    "knock": "knows_the_password",
    "weigh": "weighs_what_a_function_makes",
}
HEADLINE = re.compile(r"\d{1,3}[a-z]?: \S")
FIELD = re.compile(r"^(expect|hole|points|after|refused)\b:? *(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Attack:
    """What the docstring of an attack's file says."""

    path: Path
    headline: str
    expected: tuple[tuple[str, frozenset[str]], ...]
    holes: frozenset[str]
    points: int
    after: str
    refused: bool

    @property
    def name(self) -> str:
        """The name that a test goes by."""
        return self.path.stem


def read(path: Path) -> Attack:
    """Return the attack in a file (ValueError when its docstring does not say what it has to)."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    headline = text.partition("\n")[0]
    if not HEADLINE.match(headline):
        raise ValueError(f"{path.name}: the docstring should begin with `12: the trick`")
    fields = FIELD.findall(text)
    expected: list[tuple[str, frozenset[str]]] = []
    for _, words in (field for field in fields if field[0] == "expect"):
        check, outcomes = words.split(maxsplit=1)
        checks = CHECKS.values() if check == "all" else [CHECKS[check]]
        expected.extend((name, frozenset(o.strip() for o in outcomes.split("|"))) for name in checks)
    holes = frozenset(name for key, name in fields if key == "hole")
    points = sum(int(number) for key, number in fields if key == "points")
    after = "".join(name for key, name in fields if key == "after")
    refused = any(key == "refused" for key, _ in fields)
    if not expected and not refused:
        raise ValueError(f"{path.name}: the docstring expects nothing")
    return Attack(path, headline, tuple(expected), holes, points, after, refused)


def submissions() -> list[Attack]:
    """Return the attacks that are programs."""
    return [read(path) for path in sorted((HERE / "submissions").glob("*.py"))]


def handed_in() -> list[Attack]:
    """Return the attacks that lie in what is handed in: archives, names, notebooks, links."""
    return [read(path) for path in sorted((HERE / "handed_in").glob("*.py"))]
