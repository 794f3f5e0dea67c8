"""Reads exercises with pytest or unittest files beside a solution, as exercism has them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.authoring.importing import answers, cases
from grader.authoring.importing import draft as drafts
from grader.authoring.importing.draft import Draft, Left, Taken
from grader.model.errors import InputError
from grader.model.language import _
from grader.testing.foreign.standing import Surroundings

TEST_FILE = re.compile(r"test_(\w+)|(\w+?)_?tests?")
SOLUTIONS = (".meta/example.py", ".meta/exemplar.py", "example.py", "exemplar.py", "solution.py")
STORIES = (".docs/introduction.md", ".docs/instructions.md", ".docs/instructions.append.md")
READMES = ("README.md", "readme.md", "README.txt")
NO_DATA = (".py", ".pyc", ".md", ".toml", ".ipynb", ".cfg", ".ini", ".lock", ".yml", ".yaml")
LARGEST_DATA = 4 << 20


def read(source: Path, kind: str) -> list[Draft]:
    """Return the exercises in a folder, in its subfolders, or of one test file (InputError where there are none)."""
    if source.is_file():
        return [_exercise(source.parent, [source], kind)]
    if not source.is_dir():
        raise InputError(_("{path}: there is no such file or folder.").format(path=source))
    folders = sorted(p for p in source.iterdir() if p.is_dir() and p.name[0] not in "._")
    if _test_files(source):
        return _of_folder(source, kind)
    found = [draft for folder in folders if _test_files(folder) for draft in _or_fault(folder, kind)]
    if not found:
        raise InputError(_("{path}: there are no tests in it; their files are named test_*.py.").format(path=source))
    return found


def _or_fault(folder: Path, kind: str) -> list[Draft]:
    """Return the exercises of one folder of several, or a draft that says why there are none."""
    try:
        return _of_folder(folder, kind)
    except InputError as error:
        return [Draft(folder.name, folder.name, fault=str(error))]


def _test_files(folder: Path) -> list[Path]:
    paths = [*folder.glob("*.py"), *(folder / "tests").glob("*.py")]
    return sorted(p for p in paths if p.stem.startswith("test_") or p.stem.endswith(("_test", "_tests")))


def _of_folder(folder: Path, kind: str) -> list[Draft]:
    """Return an exercise for each program that the tests of a folder are about."""
    by_program: dict[str, list[Path]] = {}
    files = {path: _parsed(path) for path in _test_files(folder)}
    imported = {name for tree in files.values() for name in _imports(tree)}
    for path, tree in files.items():
        if path.stem not in imported or _has_tests(tree):
            by_program.setdefault(_program(folder, path), []).append(path)
    if not by_program:
        raise InputError(_("{path}: there are no tests in it; their files are named test_*.py.").format(path=folder))
    return [_exercise(folder, paths, kind) for paths in by_program.values()]


def _has_tests(tree: ast.Module) -> bool:
    """Return whether something in a file is called a test; another, which tests import, is a helper of theirs."""
    named = (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)))
    return any(node.name.lower().startswith("test") for node in named)


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.rpartition(".")[2] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").rpartition(".")[2]
            yield from (alias.name for alias in node.names if node.level and not node.module)


def _program(folder: Path, tests: Path) -> str:
    """Return the name of the module that a test file is about."""
    imported = list(_imports(_parsed(tests)))
    found = TEST_FILE.fullmatch(tests.stem)
    meant = (found[1] or found[2]) if found else ""
    beside = [name for name in imported if (folder / f"{name}.py").is_file() and not _is_helper(name)]
    if meant in imported or not beside:
        return meant
    return beside[0]


def _is_helper(name: str) -> bool:
    return name.startswith("test_") or name.endswith(("_test", "_data", "_helper", "_helpers")) or name == "conftest"


def _parsed(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError) as error:
        raise InputError(_("{path}: Python cannot read this ({reason}).").format(path=path, reason=error)) from None


def _exercise(folder: Path, tests: list[Path], kind: str) -> Draft:
    folder = (
        folder.parent
        if folder.name == "tests" and not (folder / f"{_program(folder, tests[0])}.py").is_file()
        else folder
    )
    program = _program(folder, tests[0])
    solution = next((folder / name for name in (*SOLUTIONS, f"{program}.py") if (folder / name).is_file()), None)
    if not program.isidentifier():
        raise InputError(_("{path}: {name!r} is no name that Python could import.").format(path=tests[0], name=program))
    if solution is None:
        said = _("{path}: there is no solution for it, as {name}.py or example.py beside it.")
        raise InputError(said.format(path=tests[0], name=program))
    tree = _parsed(solution)
    source = solution.read_text(encoding="utf-8")
    made = Draft(program, program.replace("_", " ").capitalize())
    _tell(made, folder)
    stub = folder / f"{program}.py"
    own = answers.given_in(_parsed(stub), tree) if stub != solution and stub.is_file() else None
    if answers.has_marks(source):
        made.solution = answers.remarked(source, 1)
    else:
        made.solution = answers.bodies_marked(source, 1, own)
    if not ast.get_docstring(tree):
        made.solution = f'"""{made.title}."""\n\n{made.solution}'
    given = sorted({name for name in _reached(folder, solution, program) if name != program})
    made.given = {f"{name}.py": (folder / f"{name}.py").read_bytes() for name in given}
    made.left += [Left(f"{name}.py", _("given to learners as it is, not to be written")) for name in given]
    made.given |= {path.name: path.read_bytes() for path in _data(folder)}
    made.head = [f'"""Hidden tests: those of {", ".join(p.name for p in tests)}, as they stand."""', ""]
    reader = TestFiles(folder, program, tuple(given), kind, made)
    for path in tests:
        reader.take(path)
    reader.finish()
    return made


def _tell(made: Draft, folder: Path) -> None:
    texts = [(folder / name) for name in STORIES if (folder / name).is_file()]
    texts = texts or [folder / name for name in READMES if (folder / name).is_file()][:1]
    story = "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in texts)
    title = drafts.title_in(story)
    if title and not title.lower().startswith(("instruction", "introduction")):
        made.title = title
    story = "\n\n".join(drafts.without_title(path.read_text(encoding="utf-8", errors="replace")) for path in texts)
    made.tasks = [(made.title, story or _("Write `{name}`.").format(name=f"{made.slug}.py"))]


def _reached(folder: Path, solution: Path, program: str) -> set[str]:
    """Return the modules beside a solution that it imports, and those that these do."""
    found: set[str] = set()
    waiting = [solution]
    while waiting:
        for name in set(_imports(_parsed(waiting.pop()))) - found - {program}:
            path = folder / f"{name}.py"
            if path.is_file():
                found.add(name)
                waiting.append(path)
    return found


def _data(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and path.name[0] not in "._" and path.suffix and path.suffix not in NO_DATA
        and path.stat().st_size <= LARGEST_DATA and path.name not in READMES
    )  # fmt: skip


@dataclass
class TestFiles:
    """The test files of one exercise, taken in turn."""

    folder: Path
    program: str
    given: tuple[str, ...]
    kind: str
    made: Draft

    __test__ = False

    def __post_init__(self) -> None:
        self.fixtures: list[str] = []
        self.names: list[str] = []  # of what test_hidden.py has for each file

    def take(self, path: Path) -> None:
        """Take the tests of a file, and the files that it imports from beside it."""
        tree = _parsed(path)
        self.keep(path, tree)
        if reason := self.uncollectable(path):
            said = _("it cannot be read without a program ({reason})").format(reason=reason)
            self.made.left.append(Left(path.name, said))
            return
        variable = drafts.unique("borrowed", self.names)
        self.names.append(variable)
        conftest = path.parent / "conftest.py"
        if conftest.is_file() and "conftest.py" not in self.made.kept:
            self.keep(conftest, _parsed(conftest))
            self.names.append("conftest")
            self.made.head.append(self.opened("conftest", "conftest.py"))
            self.take_fixtures("conftest", _parsed(conftest))
        self.made.head.append(self.opened(variable, path.name))
        self.take_fixtures(variable, tree)
        known = {*self.fixtures, "request", "capsys"}
        classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                is_case = cases.is_case(node, classes)
                if not is_case and not node.name.startswith("Test"):
                    continue
                for method in cases.methods(node, classes):
                    self.test(path, method, f"{node.name}.{method.name}", variable, known, node, is_case=is_case)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test"):
                self.test(path, node, node.name, variable, known, None, is_case=False)

    def uncollectable(self, path: Path) -> str:
        """Return why a file of tests cannot be run while no program is there, or nothing."""
        with TemporaryDirectory() as folder:
            for name, content in self.made.kept.items():
                (Path(folder) / name).write_bytes(content)
            around = Surroundings(Path(folder), self.program, self.given)
            try:
                around.run(Path(folder) / path.name, None, {})
            except Exception as error:  # noqa: BLE001 - an author's own file
                return f"{type(error).__name__}: {error}"
        return ""

    def opened(self, variable: str, name: str) -> str:
        """Return the line that names a file of tests."""
        given = f", given={self.given!r}" if self.given else ""
        return f'{variable} = Borrowed(__file__, "{name}", of="{self.program}"{given})'

    def keep(self, path: Path, tree: ast.Module) -> None:
        """Keep a file beside the hidden tests, and those that it imports from beside it."""
        self.made.kept[path.name] = path.read_bytes()
        for name in set(_imports(tree)):
            for folder in (path.parent, self.folder):
                beside = folder / f"{name}.py"
                is_new = beside.is_file() and beside.name not in self.made.kept
                if is_new and name != self.program and name not in self.given:
                    self.keep(beside, _parsed(beside))

    def take_fixtures(self, variable: str, tree: ast.Module) -> None:
        """Name the fixtures of a file in test_hidden.py."""
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and any("fixture" in ast.unparse(d) for d in node.decorator_list):
                self.fixtures.append(node.name)
                self.made.head.append(f'{node.name} = {variable}.fixture("{node.name}")')

    def test(
        self,
        path: Path,
        node: ast.FunctionDef | ast.AsyncFunctionDef,
        runs: str,
        variable: str,
        known: set[str],
        owner: ast.ClassDef | None,
        *,
        is_case: bool,
    ) -> None:
        """Take one test, or say why it is not taken."""
        where = f"{path.name}, {runs}"
        marks = [ast.unparse(d) for d in (*node.decorator_list, *(owner.decorator_list if owner else ()))]
        asked = set() if is_case else {a.arg for a in (*node.args.args, *node.args.kwonlyargs)} - {"self"}
        parameters = {name for mark in marks if "parametrize" in mark for name in re.findall(r"\w+", mark[:200])}
        unknown = sorted(asked - known - parameters)
        if any(re.match(r"(?:unittest|pytest\.mark)?\.?skip\b", mark) for mark in marks):
            self.made.left.append(Left(where, _("its author skips it")))
        elif isinstance(node, ast.AsyncFunctionDef):
            self.made.left.append(Left(where, _("asynchronous tests are not run")))
        elif unknown:
            self.made.left.append(Left(where, _("it asks for `{name}`, which is not there").format(name=unknown[0])))
        else:
            bare = re.sub(r"^test_?", "", node.name) or node.name
            taken = [test.id for test in self.made.tests]
            id_ = bare if bare not in taken else drafts.unique(f"{drafts.identifier(runs.split('.')[0])}_{bare}", taken)
            title = (ast.get_docstring(node) or "").strip().split("\n\n")[0] or bare.replace("_", " ")
            self.made.tests.append(Taken(id_, title, 1, 1, f'{variable}("{runs}")'))
            if "capsys" in asked and "capsys" not in self.names:
                self.names.append("capsys")

    def finish(self) -> None:
        """Put the imports before what was named."""
        head, *named = self.made.head[0], *self.made.head[2:]
        ours = ", ".join(["Borrowed", *(["capsys"] if "capsys" in self.names else [])])
        self.made.head = [head, "", f"from grader.bridge import {ours}", "from grader.checks import task", "", *named]
