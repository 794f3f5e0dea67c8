"""What the notebooks of nbgrader and otter have in common: cells in, a program with tasks and test cells out."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.authoring import template
from grader.authoring.importing import answers
from grader.authoring.importing import draft as drafts
from grader.authoring.importing.draft import Draft, Left, Taken
from grader.model.errors import InputError
from grader.model.language import _

CHECKPOINTS = ".ipynb_checkpoints"
COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
MAGIC = re.compile(r"^\s*[%!]")
OPEN_ANSWER = re.compile(r"YOUR CODE HERE|raise NotImplementedError\(\)|^\s*\.\.\.\s*$|= *\.\.\.\s*$", re.MULTILINE)
CELLS = "cells.py"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a notebook; ``place`` is how people find it."""

    kind: str
    source: str
    metadata: dict[str, Any]
    outputs: tuple[Any, ...]
    place: str


def notebooks_in(source: Path) -> list[Path]:
    """Return a notebook, or those of a folder (InputError where there is none)."""
    if source.is_file():
        return [source]
    found = sorted(p for p in source.rglob("*.ipynb") if CHECKPOINTS not in p.parts) if source.is_dir() else []
    if not found:
        raise InputError(_("{path}: there is no notebook.").format(path=source))
    return found


def cells_in(path: Path) -> list[Cell]:
    """Return the cells of a notebook (InputError where it is none)."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return [
            Cell(
                str(cell["cell_type"]), "".join(cell["source"]), dict(cell.get("metadata", {})),
                tuple(cell.get("outputs", ())), f"{path.name}, cell {number}",
            )
            for number, cell in enumerate(cells, 1)
        ]  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError):
        raise InputError(_("{name} is not a Jupyter notebook that can be read.").format(name=path)) from None


class Building:
    """A draft that grows cell by cell."""

    def __init__(self, path: Path) -> None:
        slug = template.id_of(drafts.identifier(path.stem, "exercise")) if path.stem.isascii() else ""
        self.path = path
        self.made = Draft(slug or template.id_of(path.stem), path.stem.replace("_", " ").replace("-", " "))
        self.prose: list[str] = []  # that no task has yet
        self.story: list[str] = []
        self.blocks: list[tuple[str, str]] = []  # given, answer or import, and its source
        self.shared: list[str] = []  # what test cells import
        self.cells: list[tuple[str, str]] = []
        self.task = 0
        self.is_tested = True
        self.listed: set[str] = set()  # names of files that the notebook says learners get

    def tell(self, text: str) -> None:
        """Take a cell of prose."""
        text = COMMENT.sub("", text)
        title = drafts.title_in(text)
        if not self.story and not self.prose and not self.task and title:
            self.made.title, text = title, drafts.without_title(text)
        if text.strip():
            self.prose.append(text)

    def give(self, cell: Cell, source: str) -> None:
        """Take a cell of code that learners are given."""
        source = self.python_of(cell, source)
        if not source.strip():
            return
        try:
            tree = ast.parse(source)
        except SyntaxError as error:
            self.made.left.append(Left(cell.place, _("Python cannot read it ({reason})").format(reason=error.msg)))
            return
        if all(isinstance(statement, ast.Expr) for statement in tree.body):
            self.made.left.append(Left(cell.place, _("it shows something, and defines nothing")))
            return
        self._settle_prose()
        imports = [s for s in tree.body if isinstance(s, (ast.Import, ast.ImportFrom))]
        self.shared += [line for line in map(ast.unparse, imports) if line not in self.shared]
        self.blocks.append(("import" if len(imports) == len(tree.body) else "given", source.strip("\n")))

    def _settle_prose(self) -> None:
        """Have what was told stand before the tasks, or at the end of the last one."""
        if self.task:
            title, told = self.made.tasks[-1]
            self.made.tasks[-1] = title, "\n\n".join(filter(None, (told, *self.prose)))
        else:
            self.story += self.prose
        self.prose = []

    def begin(self, name: str, *, is_manual: bool = False) -> None:
        """Begin a task with the prose that has gathered, unless the last one waits for its tests.

        What a person marks is no task of its own, and goes with the one before.
        """
        if not self.is_tested or (is_manual and self.task):
            self._settle_prose()
            return
        told = "\n\n".join(self.prose)
        title = drafts.title_in(told)
        before = told[: found.start()].strip() if (found := drafts.TITLED.search(told)) else ""
        if before:
            self.prose, told = [before], told[len(before) :]
            self._settle_prose()
        self.prose = []
        self.task += 1
        self.is_tested = False
        shown = title or (name.replace("_", " ").replace("-", " ") if name else _("Part {n}").format(n=self.task))
        self.made.tasks.append((shown, drafts.without_title(told) if title else told))

    def answer(self, cell: Cell, source: str) -> None:
        """Take a cell that is an answer, with the marks of another grader, or as a whole."""
        source = self.python_of(cell, source)
        if OPEN_ANSWER.search(answers.PROMPT.sub("", source)):
            said = _("there is no answer in it; write it between the marks in the solution")
            self.made.left.append(Left(cell.place, said))
        try:
            if answers.has_marks(source):
                marked = answers.remarked(source, self.task)
            else:
                marked = answers.bodies_marked(source, self.task, values=True)
            ast.parse(marked)
        except SyntaxError as error:
            self.made.left.append(Left(cell.place, _("Python cannot read it ({reason})").format(reason=error.msg)))
            return
        self.blocks.append(("answer", marked.strip("\n")))

    def python_of(self, cell: Cell, source: str) -> str:
        """Return the Python of a cell, without what only notebooks know."""
        if source.lstrip().startswith("%%"):
            self.made.left.append(Left(cell.place, _("a cell that begins with %% is no Python")))
            return ""
        lines = source.splitlines()
        for line in lines:
            if MAGIC.match(line) and "matplotlib" not in line:
                said = _("`{line}` is for notebooks only").format(line=line.strip()[:60])
                self.made.left.append(Left(cell.place, said))
        return "\n".join(line for line in lines if not MAGIC.match(line))

    def test(
        self, cell: Cell, name: str, source: str, points: float, *, is_hidden: bool, title: str = "", calls: str = ""
    ) -> None:
        """Take a test cell as it stands."""
        if not self.task:
            self.made.left.append(Left(cell.place, _("a test before the first answer")))
            return
        if points <= 0:
            self.made.left.append(Left(cell.place, _("it gives no points")))
            return
        id_ = drafts.unique(drafts.identifier(name), [test.id for test in self.made.tests])
        self.cells.append((id_, source.strip("\n")))
        called = f', calls="{calls}"' if calls else ""
        shown = title or id_.replace("_", " ")
        self.made.tests.append(Taken(id_, shown, points, self.task, f'cells("{id_}"{called})', is_hidden))
        self.is_tested = True

    def finish(self) -> Draft:
        """Return the draft."""
        made = self.made
        self._settle_prose()
        if self.task and not self.is_tested and any(test.task < self.task for test in made.tests):
            self._untested()
        made.story = "\n\n".join(self.story)
        made.solution = "\n\n\n".join((f'"""{made.title.replace(chr(34), chr(39))}."""', *self._sources()))
        cells = _cells_text(self.shared, self.cells, self.path.name)
        made.kept[CELLS] = cells.encode()
        for path in sorted(self.path.parent.iterdir()):
            if path.is_file() and path.suffix != ".ipynb" and self._is_given(path, f"{made.solution}\n{cells}"):
                made.given[path.name] = path.read_bytes()
        modules = tuple(name.removesuffix(".py") for name in made.given if name.endswith(".py"))
        given = f", given={modules!r}".replace("'", '"') if modules else ""
        made.head = [
            f'"""Hidden tests: the test cells of {self.path.name}, which stand in {CELLS}."""', "",
            "from grader.bridge import Cells",
            f"from grader.checks import {'Visibility, ' if any(t.is_hidden for t in made.tests) else ''}task", "",
            f'cells = Cells(__file__, "{CELLS}", of="{made.slug}"{given})',
        ]  # fmt: skip
        return made

    def _is_given(self, path: Path, source: str) -> bool:
        """Return whether learners get a file beside the notebook: it is listed there, opened, or imported."""
        is_module = path.suffix == ".py" and re.search(rf"^(?:>>> )?\s*(?:from|import) {path.stem}\b", source, re.M)
        return path.name in self.listed or path.name in source or bool(is_module)

    def _untested(self) -> None:
        """Make answers that no test follows a part of the task before."""
        (title, told), (_name, more) = self.made.tasks[-2:]
        self.made.tasks[-2:] = [(title, "\n\n".join(filter(None, (told, more))))]
        mark = f"# TODO(task {self.task}):"
        self.blocks = [(k, text.replace(mark, f"# TODO(task {self.task - 1}):")) for k, text in self.blocks]
        self.task -= 1

    def _sources(self) -> list[str]:
        imports = [text for kind, text in self.blocks if kind == "import"]
        others = [f"# %%\n{text}" if kind == "given" else text for kind, text in self.blocks if kind != "import"]
        found = ["\n".join(imports)] * bool(imports) + others
        return [found[0].removeprefix("# %%\n"), *found[1:]] if found else []


def _cells_text(shared: list[str], cells: list[tuple[str, str]], name: str) -> str:
    used = {word for _id, source in cells for word in re.findall(r"\w+", source)}
    shared = [line for line in shared if used.intersection(_bound(line))]
    head = "\n".join([f"# What the test cells of {name} import; each cell stands below its name.", *shared])
    return "\n\n".join([head, *(f"# %% {id_}\n{source}" for id_, source in cells)]) + "\n"


def _bound(line: str) -> set[str]:
    """Return the names that an import binds; of everything, all that could be."""
    (statement,) = ast.parse(line).body
    assert isinstance(statement, (ast.Import, ast.ImportFrom))
    return {(name.asname or name.name).partition(".")[0] for name in statement.names}


def examples_of(source: str, outputs: tuple[Any, ...]) -> str:
    """Return a test cell and what it shows as the examples of a doctest, as otter compares them."""
    lines = source.splitlines()
    parts = []
    for statement in ast.parse(source).body:
        text = lines[statement.lineno - 1 : statement.end_lineno]
        decorators = getattr(statement, "decorator_list", [])
        if decorators:
            text = lines[decorators[0].lineno - 1 : statement.end_lineno]
        parts.append("\n".join(f"{'... ' if number else '>>> '}{line}" for number, line in enumerate(text)))
    shown = _shown(outputs)
    return "\n".join(parts + ([shown] if shown else []))


def _shown(outputs: tuple[Any, ...]) -> str:
    texts = []
    for output in outputs:
        text = output.get("text") or output.get("data", {}).get("text/plain") or ""
        texts.append("".join(text).rstrip("\n"))
    return "\n".join(line if line.strip() else "<BLANKLINE>" for line in "\n".join(texts).splitlines())


def quoted_examples(examples: str) -> str:
    """Return examples as a text in a cell of their own."""
    fence = "'''" if '"""' in examples else '"""'
    return f"r{fence}\n{examples}\n\n{fence}"
