"""Makes stubs out of solutions.

In a solution, the lines between ``# BEGIN SOLUTION`` and ``# END SOLUTION`` are the answer; the ``# TODO(task n): …``
before them stays in the stub and says which task it is. The stub raises in place of an answer, or has what stands as
comments after ``# INSTEAD``: code to be mended. Where that must not tell which task it belongs to, there is no TODO,
and the answer begins with ``# BEGIN SOLUTION of task n``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from grader.model.errors import CourseError
from grader.protocol import outline
from grader.protocol.outline import Outline

END, INSTEAD = "# END SOLUTION", "# INSTEAD"
BEGIN = re.compile(r"# BEGIN SOLUTION(?: of task (\d+))?")
NO_VALUE = "..."  # what a variable has in a stub
TODO = re.compile(r"# TODO\(task (\d+)\):")
ASKED = re.compile(r"# (?:TODO\(|BEGIN SOLUTION of )task (\d+)\b")
NAMED = re.compile(
    rf"^(?:class (\w+)|( *)(?:async )?def (\w+)|(\w+)(?:: [^=\n]+)? = )|^(.*){ASKED.pattern}", re.MULTILINE
)
WORDS = re.compile(r'"""(.+?)"""|# TODO\(task \d+\): ([^\n]+)', re.DOTALL)


@dataclass(slots=True)
class Answer:
    """One answer in a solution: its task, the lines of its first and last marker, and what a stub has in its place."""

    task: str
    first: int
    last: int = 0
    instead: list[str] | None = None  # code to be mended, or None where the stub raises


def stub_of(solution: str, name: str) -> str:
    """Return the source that learners get (CourseError when the markers of ``name`` are not right)."""
    tree, lines = ast.parse(solution), solution.splitlines()
    answers = _answers(lines, name)
    stub = _without(answers, lines, tree)
    if any(answer.instead is not None for answer in answers):
        _outline_of(stub, name)
    return stub


def _without(answers: Iterable[Answer], lines: list[str], tree: ast.Module) -> str:
    """Return the lines of a solution with what a stub has in place of its answers."""
    functions, variables = _functions(tree), _variables(tree)
    kept: list[str] = []
    start = 0
    for answer in answers:
        kept += lines[start : answer.first - 1]
        if answer.instead is not None:
            kept += answer.instead
        elif function := functions.get(answer.first):
            indent = lines[answer.first - 1].partition("#")[0]
            kept.append(f'{indent}raise NotImplementedError("task {answer.task}: {function}")')
        else:
            given = (name for number in range(answer.first, answer.last) for name in variables.get(number, ()))
            kept += [f"{variable} = {NO_VALUE}" for variable in given]
        start = answer.last
    return "\n".join([*kept, *lines[start:]]) + "\n"


def _outline_of(stub: str, name: str) -> Outline:
    """Return where the functions of a stub stand that holds code (CourseError where that is no Python)."""
    try:
        return outline.of(stub)
    except SyntaxError as error:
        raise CourseError(f"{name}: what stands after `{INSTEAD}` is no Python: {error.msg}.") from None


def answered(solution: str) -> str:
    """Return a solution without its markers and TODOs, and without what stubs have in place of the answers."""
    kept: list[str] = []
    instead = False
    for line in solution.split("\n"):
        text = line.strip()
        instead = text != END and (instead or text == INSTEAD)
        if not (instead or text == END or BEGIN.fullmatch(text) or TODO.match(text)):
            kept.append(line)
    return "\n".join(kept)


def to_be_mended(solution: str, name: str) -> dict[int, dict[str, str]]:
    """Return the functions that a stub has as code to be mended, by task and name, as it has them (CourseError)."""
    tree, lines = ast.parse(solution), solution.splitlines()
    answers = _answers(lines, name)
    stub, functions = _outline_of(_without(answers, lines, tree), name), _functions(tree)
    found: dict[int, dict[str, str]] = {}
    for answer in answers:
        if answer.instead is not None:
            function = functions.get(answer.first, "")
            if function not in stub.spans:
                said = f"{name}, line {answer.first}: code to be mended has to stand in a function or a method."
                raise CourseError(said)
            first, last = stub.spans[function]
            found.setdefault(int(answer.task), {})[function] = "\n".join(stub.lines[first:last])
    return found


def _answers(lines: list[str], name: str) -> list[Answer]:
    """Return the answers of a solution, in order (CourseError when their markers are not right)."""
    found: list[Answer] = []
    task: str | None = None
    answer: Answer | None = None
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if todo := TODO.match(text):
            task = todo[1]
        if begins := BEGIN.fullmatch(text):
            if answer:
                raise CourseError(f"{name}, line {answer.first}: this `# BEGIN SOLUTION` has no `{END}`.")
            task = begins[1] or task
            if task is None:
                raise CourseError(f"{name}, line {number}: `{text}` has to stand after a `# TODO(task n): …`.")
            answer = Answer(task, number)
        elif text in (INSTEAD, END) and not answer:
            raise CourseError(f"{name}, line {number}: `{text}` without `# BEGIN SOLUTION`.")
        elif text == INSTEAD and answer:
            answer.instead = []
        elif text == END and answer:
            answer.last = number
            found.append(answer)
            answer = task = None
        elif answer and answer.instead is not None:
            indent, sign, code = line.partition("#")
            if indent.strip() or not sign:
                raise CourseError(f"{name}, line {number}: after `{INSTEAD}`, each line has to be a comment.")
            answer.instead.append(indent + code.removeprefix(" ") if code.strip() else "")
    if answer:
        raise CourseError(f"{name}, line {answer.first}: this `# BEGIN SOLUTION` has no `{END}`.")
    return found


def functions_by_task(source: str) -> dict[int, tuple[str, ...]]:
    """Return the functions, and methods as ``MLP.fit``, of each task: those in which a solution or a stub asks for it.

    It reads line by line and parses nothing, for this is asked whenever a course is read.
    """
    found: dict[int, dict[str, None]] = {}
    owner = name = ""
    of_module = 0  # the task whose variables come next
    for cls, indent, function, variable, before, task in NAMED.findall(source):
        if cls:
            owner = cls
        elif task and before:
            found.setdefault(int(task), {})[name] = None
        elif task:
            of_module = int(task)
        elif variable:
            if of_module:
                found.setdefault(of_module, {})[variable] = None
        elif not indent:
            of_module = 0
            owner, name = "", function
        elif owner and len(indent) == 4:
            name = f"{owner}.{function}"
    return {task: tuple(names) for task, names in found.items()}


def words_of(source: str) -> list[str]:
    """Return what a stub says to learners: its docstrings and its TODOs."""
    return [found[1] or found[2] for found in WORDS.finditer(source)]


def translated(source: str, words: Mapping[str, str]) -> str:
    """Return a stub that says the same in other words, where there are any."""
    return WORDS.sub(lambda found: found[0].replace(said := found[1] or found[2], words.get(said, said)), source)


def _functions(tree: ast.Module) -> dict[int, str]:
    """Return the name of the function, with its class, that each line is in."""
    names: dict[int, str] = {}

    def visit(node: ast.AST, prefix: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                name = f"{prefix}{child.name}"
                if not isinstance(child, ast.ClassDef):
                    names.update(dict.fromkeys(range(child.lineno, (child.end_lineno or child.lineno) + 1), name))
                visit(child, f"{name}.")

    visit(tree, "")
    return names


def _variables(tree: ast.Module) -> dict[int, list[str]]:
    """Return the variables of the module that are given a value from each line on."""
    return {
        statement.lineno: [node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)]
        for statement in tree.body
        if (targets := statement.targets if isinstance(statement, ast.Assign) else [])
    }
