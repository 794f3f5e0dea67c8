"""Reads assignments made for otter-grader: notebooks of otter assign, and those of learners with tests beside them."""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grader.authoring.importing import notebooks
from grader.authoring.importing.draft import Draft, Left, Manual
from grader.authoring.importing.notebooks import Building, Cell, cells_in, notebooks_in
from grader.model.errors import InputError
from grader.model.language import _

MARK = re.compile(r"^# *(BEGIN|END|ASSIGNMENT) *(QUESTION|SOLUTION|TESTS|PROMPT|EXERCISE|CONFIG)\b", re.IGNORECASE)
CONFIG = re.compile(r'"""\s*# *BEGIN TEST CONFIG(.*?)"""\s*# *END TEST CONFIG[^\n]*\n?', re.DOTALL | re.IGNORECASE)
HIDDEN = re.compile(r"^# *HIDDEN *$\n?", re.MULTILINE)
IGNORED = re.compile(
    r"^[ \t]*# *BEGIN IGNORE\b.*?# *END IGNORE\b[^\n]*\n?|^[^\n]*# *IGNORE *$\n?", re.MULTILINE | re.DOTALL
)
OWN = re.compile(
    r"^\s*(?:import otter|from otter\b|grader *= *otter\.|grader\.(?:check|export|check_all)).*$\n?", re.MULTILINE
)
CHECKED = re.compile(r"grader\.check\(\s*[\"'](\w[\w.-]*)[\"']")
LISTED = re.compile(r"^\s*- *([\w.-]+)\s*$", re.MULTILINE)  # files, among what is listed in a configuration
ALL_OR_NOTHING = re.compile(r"^all_or_nothing: *true", re.MULTILINE | re.IGNORECASE)
QUOTED = re.compile(r"^\s*(?:BEGIN QUESTION|# BEGIN QUESTION)", re.MULTILINE)


def read(source: Path) -> list[Draft]:
    """Return the exercises of a notebook, or of those in a folder (InputError where there are none)."""
    found = [draft for path in notebooks_in(source) if (draft := _exercise(path))]
    if not found:
        said = _("{path}: it has neither the raw cells of otter assign nor tests/*.py beside it.")
        raise InputError(said.format(path=source))
    return found


def _exercise(path: Path) -> Draft | None:
    cells = cells_in(path)
    building = Building(path)
    if any(cell.kind == "raw" and MARK.match(cell.source) for cell in cells):
        reader = Assigned(building)
        for cell in cells:
            reader.take(cell)
        reader.end_question()
        return building.finish()
    tests = path.parent / "tests"
    if tests.is_dir() and any(tests.glob("*.py")):
        _released(building, cells, tests)
        return building.finish()
    return None


@dataclass
class Question:
    """What a raw cell says of a question, and the test cells that have come of it."""

    name: str
    points: list[float]
    is_manual: bool
    tests: list[tuple[Cell, str, float | None, bool]] = field(default_factory=list)

    def shares(self) -> list[float]:
        """Return the points of each test."""
        own = [points for _cell, _source, points, _hidden in self.tests]
        if len(self.points) == len(own) and len(own) > 1:
            return [each if each is not None else share for each, share in zip(own, self.points, strict=True)]
        total = sum(self.points) if self.points else 1.0 if all(each is None for each in own) else None
        open_ = sum(each is None for each in own)
        rest = (total - sum(each for each in own if each is not None)) if total is not None else open_
        return [each if each is not None else max(0.0, rest) / open_ for each in own]


class Assigned:
    """The cells of a notebook of otter assign, taken in turn."""

    def __init__(self, building: Building) -> None:
        self.building = building
        self.question: Question | None = None
        self.within = ""

    def take(self, cell: Cell) -> None:
        """Take one cell."""
        if cell.kind == "raw":
            self.turn(cell)
        elif cell.kind == "markdown":
            if self.within not in ("SOLUTION", "PROMPT"):
                self.building.tell(cell.source)
        elif cell.kind == "code":
            self.code(cell)

    def turn(self, cell: Cell) -> None:
        """Follow a raw cell, which says what comes next."""
        found = MARK.match(cell.source)
        if not found:
            return
        verb, what = found[1].upper(), found[2].upper().replace("EXERCISE", "QUESTION")
        if what == "QUESTION":
            self.end_question()
            if verb == "BEGIN":
                self.question = _question(cell)
                if ALL_OR_NOTHING.search(cell.source):
                    said = _("each of its tests gives its own points, not all together or none")
                    self.building.made.left.append(Left(cell.place, said))
        elif what == "CONFIG":
            self.building.listed.update(LISTED.findall(cell.source))
        else:
            self.within = what if verb == "BEGIN" else ""

    def code(self, cell: Cell) -> None:
        """Take a cell of code."""
        source = IGNORED.sub("", OWN.sub("", cell.source))
        if self.within == "TESTS":
            if self.question and not self.question.is_manual:
                self.question.tests.append((cell, *_test(source)))
        elif self.within == "SOLUTION":
            name = self.question.name if self.question else ""
            self.building.begin(name, is_manual=bool(self.question and self.question.is_manual))
            self.building.answer(cell, source)
        elif self.within != "PROMPT" and not re.match(r"\s*#+ *IGNORE", source):
            self.building.give(cell, source)

    def end_question(self) -> None:
        """Take the tests of a question that has come to its end."""
        question, self.question, self.within = self.question, None, ""
        if question is None:
            return
        if question.is_manual:
            self.building.made.manual.append(Manual(question.name, sum(question.points) or 1.0, ""))
        for (cell, source, _own, is_hidden), points in zip(question.tests, question.shares(), strict=True):
            _take_test(self.building, cell, question.name, source, points, is_hidden=is_hidden)


def _question(cell: Cell) -> Question:
    said = cell.source
    name = re.search(r"^\s*name: *[\"']?([\w.-]+)", said, re.MULTILINE)
    points = re.search(r"^points: *(\[[^\]]*\]|[\d.]+)?((?:\n\s*-.*)*)", said, re.MULTILINE)
    each = re.search(r"^\s+each: *([\d.]+)", said, re.MULTILINE)
    texts = re.findall(r"[\d.]+", f"{points[1] or ''} {points[2]}") if points else []
    texts = texts or ([each[1]] if each else [])
    is_manual = bool(re.search(r"^manual: *[Tt]rue", said, re.MULTILINE))
    return Question(name[1] if name else "question", [float(t) for t in texts if t.strip(".")], is_manual)


def _test(source: str) -> tuple[str, float | None, bool]:
    """Return what a test cell runs, its own points, and whether it is hidden."""
    found = CONFIG.search(source)
    config = found[1] if found else ""
    points = re.search(r"points: *([\d.]+)", config)
    is_hidden = bool(re.search(r"hidden: *[Tt]rue", config)) or bool(HIDDEN.search(source))
    plain = HIDDEN.sub("", CONFIG.sub("", source))
    return plain, float(points[1]) if points else None, is_hidden


def _take_test(building: Building, cell: Cell, name: str, source: str, points: float, *, is_hidden: bool) -> None:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        building.made.left.append(Left(cell.place, _("Python cannot read it ({reason})").format(reason=error.msg)))
        return
    if not _asks(tree):
        building.made.left.append(Left(cell.place, _("it asks nothing of a program")))
        return
    functions = [s for s in tree.body if isinstance(s, ast.FunctionDef) and s.name.startswith("test")]
    if len(functions) == 1 and len(functions) == len([s for s in tree.body if not isinstance(s, ast.ImportFrom)]):
        plain = "\n".join(
            ast.unparse(s) for s in tree.body if isinstance(s, ast.ImportFrom) and "otter" not in (s.module or "")
        )
        functions[0].decorator_list = []
        text = f"{plain}\n{ast.unparse(functions[0])}".strip()
        building.test(cell, name, text, points, is_hidden=is_hidden, calls=functions[0].name)
        return
    examples = notebooks.examples_of(source, cell.outputs)
    building.test(cell, name, notebooks.quoted_examples(examples), points, is_hidden=is_hidden)


def _asks(tree: ast.Module) -> bool:
    """Return whether a test cell has a name that is neither its own nor Python's: such is the program's."""
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    stored = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    imports = (node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)))
    stored |= {(alias.asname or alias.name).partition(".")[0] for node in imports for alias in node.names}
    is_handed = any(isinstance(node, ast.FunctionDef) and node.args.args for node in tree.body)  # what it is about
    return bool(is_handed or named - stored - {*dir(builtins)})


def _released(building: Building, cells: list[Cell], tests: Path) -> None:
    """Take a learner's notebook, whose questions are checked by files beside it."""
    waiting: list[Cell] = []
    for cell in cells:
        if cell.kind == "markdown":
            building.tell(cell.source)
        elif cell.kind == "code":
            name = CHECKED.search(cell.source)
            if name and (tests / f"{name[1]}.py").is_file():
                for answer in waiting:
                    building.begin(name[1])
                    building.answer(answer, OWN.sub("", answer.source))
                waiting = []
                if building.task:
                    _file(building, cell, tests / f"{name[1]}.py")
            elif "..." in cell.source:
                waiting.append(cell)
            else:
                building.give(cell, OWN.sub("", cell.source))


def _file(building: Building, cell: Cell, path: Path) -> None:
    """Take the tests in a file that otter assign wrote."""
    place = Cell("code", "", {}, (), path.name)
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        building.made.left.append(Left(path.name, _("Python cannot read it ({reason})").format(reason="")))
        return
    values = {
        target.id: _literal(s.value) for s in tree.body if isinstance(s, ast.Assign) for target in s.targets
        if isinstance(target, ast.Name)
    }  # fmt: skip
    test = values.get("test")
    if isinstance(test, dict):
        cases = [case for suite in test.get("suites", ()) for case in suite.get("cases", ())]
        whole = test.get("points")
        shares = (
            whole if isinstance(whole, list) else [(1 if whole is None else whole) / max(1, len(cases))] * len(cases)
        )
        for case, share in zip(cases, shares, strict=False):
            own = case.get("points")
            code = notebooks.quoted_examples(str(case.get("code", "")).strip("\n"))
            points = share if own is None else own
            building.test(place, path.stem, code, float(points), is_hidden=bool(case.get("hidden")))
        return
    functions = [s for s in tree.body if isinstance(s, ast.FunctionDef) and s.decorator_list]
    whole = values.get("points")
    for function in functions:
        named = {
            k.arg: _literal(k.value) for d in function.decorator_list if isinstance(d, ast.Call) for k in d.keywords
        }
        own = named.get("points")
        share = (1.0 if not isinstance(whole, (int, float)) else whole) / len(functions)
        function.decorator_list = []
        points = own if isinstance(own, (int, float)) else share
        text = ast.unparse(function)
        building.test(place, path.stem, text, float(points), is_hidden=bool(named.get("hidden")), calls=function.name)
    if not functions:
        building.made.left.append(Left(path.name, _("no test of otter's is in it")))


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None
