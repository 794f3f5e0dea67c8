"""Makes what learners get out of the solutions: stubs, and notebooks in each language, so that none of them can drift.

In a solution, the lines between ``# BEGIN SOLUTION`` and ``# END SOLUTION`` are the answer; the ``# TODO(task n): …``
before them stays in the stub and says which task it is. A README's sections, one per task, become a notebook's prose;
what the Korean one says in its code comes from ko.toml, and so on.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from grader.model.course import Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import _

BEGIN, END = "# BEGIN SOLUTION", "# END SOLUTION"
NO_VALUE = "..."  # what a variable has in a stub
CELL = re.compile(r"^# %%.*\n?", re.MULTILINE)  # begins a cell of its own for given code, as editors know it
TODO = re.compile(r"# TODO\(task (\d+)\):")
NAMED = re.compile(
    r"^(?:class (\w+)|( *)(?:async )?def (\w+)|(\w+)(?:: [^=\n]+)? = )|^(.*)# TODO\(task (\d+)\):", re.MULTILINE
)
WORDS = re.compile(r'"""(.+?)"""|# TODO\(task \d+\): ([^\n]+)', re.DOTALL)
FIRST_TASK = re.compile(r"^## ([^\W\d]+) 1:", re.MULTILINE)  # which says what a task is called in this language


def stub_of(solution: str, name: str) -> str:
    """Return the source that learners get (CourseError when the markers of ``name`` are not right)."""
    tree = ast.parse(solution)
    functions, variables = _functions(tree), _variables(tree)
    kept: list[str] = []
    task: str | None = None
    answering = False
    for number, line in enumerate(solution.splitlines(), 1):
        text = line.strip()
        if found := TODO.match(text):
            task = found[1]
        if text == BEGIN:
            if answering or task is None:
                raise CourseError(f"{name}, line {number}: `{BEGIN}` has to stand after a `# TODO(task n): …`.")
            if number in functions:
                kept.append(f'{line[: line.index("#")]}raise NotImplementedError("task {task}: {functions[number]}")')
            answering = True
        elif text == END:
            if not answering:
                raise CourseError(f"{name}, line {number}: `{END}` without `{BEGIN}`.")
            answering, task = False, None
        elif not answering:
            kept.append(line)
        elif number in variables:
            kept.extend(f"{variable} = {NO_VALUE}" for variable in variables[number])
    if answering:
        raise CourseError(f"{name}: the last `{BEGIN}` has no `{END}`.")
    return "\n".join(kept) + "\n"


def functions_by_task(source: str) -> dict[int, tuple[str, ...]]:
    """Return the functions, and methods as ``MLP.fit``, in which a solution or a stub has a TODO of each task.

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


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive source of the same tasks: one code cell of a notebook."""

    tasks: tuple[int, ...]
    source: str


def parts_of(source: str, name: str) -> list[Part]:
    """Return a module as parts in task order; what comes before the first task, such as imports, is the first part."""
    lines = source.splitlines()
    parts: list[Part] = []
    waiting: list[str] = []  # what belongs to no task goes with the definition that follows it
    start = 0
    for statement in ast.parse(source).body:
        end = statement.end_lineno or statement.lineno
        text = "\n".join(lines[start:end])
        start = end
        if statement.lineno == 1 and isinstance(statement, ast.Expr):
            continue  # the module's docstring; the notebook has the README's prose instead
        tasks = tuple(sorted({int(n) for n in TODO.findall(text)}))
        if not tasks and not waiting and parts and _is_variable_of_answer(statement, lines):
            tasks = parts[-1].tasks
        if CELL.search(text) and waiting:
            parts.append(Part((), "\n".join(waiting).strip("\n")))
            waiting = []
        waiting.append(CELL.sub("", text))
        if not tasks and not (isinstance(statement, (ast.Import, ast.ImportFrom)) and _all_imports(parts)):
            continue
        if parts and tasks and parts[-1].tasks and tasks != parts[-1].tasks and tasks[0] <= parts[-1].tasks[-1]:
            raise CourseError(f"{name}, line {statement.lineno}: task {tasks[0]} comes too late; keep them in order.")
        if parts and parts[-1].tasks == tasks:
            waiting.insert(0, parts.pop().source)
        parts.append(Part(tasks, "\n".join(waiting).strip("\n")))
        waiting = []
    if waiting:
        parts.append(Part((), "\n".join(waiting).strip("\n")))
    return parts


def _is_variable_of_answer(statement: ast.stmt, lines: list[str]) -> bool:
    """Return whether a statement gives a variable its value within an answer, or none in a stub."""
    before = lines[: statement.lineno - 1]
    is_within = before.count(BEGIN) > before.count(END)
    has_none = isinstance(statement, ast.Assign) and ast.unparse(statement.value) == NO_VALUE
    return is_within or has_none


def _all_imports(parts: list[Part]) -> bool:
    return not any(part.tasks for part in parts)


@dataclass(frozen=True, slots=True)
class Prose:
    """A README in sections: before the tasks, of each task, and after them."""

    opening: str
    tasks: dict[int, str]
    closing: str


def prose_of(readme: str) -> Prose:
    """Return a README's sections, told apart by headings such as ``## Task 2: …``, whatever its word for a task is."""
    word = found[1] if (found := FIRST_TASK.search(readme)) else "Task"
    headings = list(re.finditer(rf"^## (?:(?:Task|과제|{word}) (\d+):)?.*$", readme, re.MULTILINE))
    ends = [*(h.start() for h in headings[1:]), len(readme)]
    sections = [(h[1], readme[h.start() : end].strip()) for h, end in zip(headings, ends, strict=True)]
    tasks = {int(number): text for number, text in sections if number}
    closing = "\n\n".join(text for number, text in sections if not number)
    return Prose(readme[: headings[0].start()].strip() if headings else readme, tasks, closing)


def notebook_of(source: str, readme: str, exercise: Exercise) -> str:
    """Return the notebook that holds this source, cell by task, between the sections of a README.

    Its last cell grades the others.
    """
    import nbformat  # noqa: PLC0415 - takes 0.1 s, and only a release writes notebooks

    v4: Any = nbformat.v4
    prose = prose_of(readme)
    cells = [v4.new_markdown_cell(prose.opening, id=f"{exercise.slug}-story")]
    taken: set[str] = set()
    parts = parts_of(source, exercise.file)
    in_code = {task for part in parts for task in part.tasks}
    in_words = [task.number for task in exercise.tasks if task.by_hand and task.number not in in_code]
    for part in parts:
        while part.tasks and in_words and in_words[0] < part.tasks[0]:
            cells += _answered_in_words(exercise, prose, in_words.pop(0))
        name = "-".join(map(str, part.tasks)) or ("given" if taken else "imports")
        names = chain([name], (f"{name}-{number}" for number in count(2)))
        name = next(free for free in names if free not in taken)
        taken.add(name)
        if part.tasks:
            text = "\n\n".join(prose.tasks.get(task, "") for task in part.tasks)
            cells.append(v4.new_markdown_cell(text, id=f"{exercise.slug}-task-{name}"))
        cells.append(v4.new_code_cell(part.source, id=f"{exercise.slug}-code-{name}"))
    for number in in_words:
        cells += _answered_in_words(exercise, prose, number)
    if prose.closing:
        cells.append(v4.new_markdown_cell(prose.closing, id=f"{exercise.slug}-try"))
    check = f'from grader.notebook import check\n\ncheck("{exercise.slug}")'
    cells.append(v4.new_code_cell(check, id=f"{exercise.slug}-code-check"))
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    notebook = v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.validate(notebook)
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _answered_in_words(exercise: Exercise, prose: Prose, number: int) -> list[Any]:
    """Return the cells of a task that somebody marks, if it asks for no code: the question, and room for an answer."""
    import nbformat  # noqa: PLC0415 - as above

    v4: Any = nbformat.v4
    question = v4.new_markdown_cell(prose.tasks.get(number, ""), id=f"{exercise.slug}-task-{number}")
    return [question, v4.new_markdown_cell("", id=f"{exercise.slug}-answer-{number}")]


def readmes_of(course: Course, exercise: Exercise) -> list[Path]:
    """Return the README of an exercise in each language."""
    return [course.exercise_folder(exercise) / name for name in exercise.readmes]


def solution_of(course: Course, exercise: Exercise) -> str:
    """Return the source of the course's own solution (CourseError where it cannot be read)."""
    return text_of(course.solution_folder(exercise) / exercise.file)


def text_of(path: Path) -> str:
    """Return the text of a course's file (CourseError where it cannot be read)."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CourseError(_("{file}: cannot be read ({reason}).").format(file=path, reason=reason)) from None


def generated(course: Course, exercise: Exercise, code: str = "en", *, solved: bool = False) -> dict[str, str]:
    """Return the generated files of one exercise by name, the program in the language of ``code``.

    ``solved`` leaves the answers in. In place of a language that the course has not stands its first.
    """
    source = solution_of(course, exercise)
    readmes = list(map(text_of, readmes_of(course, exercise)))
    name = f"{exercise.folder}/{exercise.file}"
    text = source if solved else stub_of(source, name)
    sources = (text, *(translated(text, said["stub"]) for said in course.translations[exercise.slug].values()))
    notebooks = (notebook_of(*each, exercise) for each in zip(sources, readmes, strict=True))
    program = dict(zip(exercise.languages, sources, strict=True)).get(code, text)
    return {exercise.file: program, **dict(zip(exercise.notebooks, notebooks, strict=True))}


def changes(course: Course, exercises: tuple[Exercise, ...]) -> dict[Path, str]:
    """Return the stubs and notebooks that are not what the solutions make, with what they should be."""
    files = {course.exercise_folder(e) / name: text for e in exercises for name, text in generated(course, e).items()}
    return {path: text for path, text in files.items() if not path.is_file() or path.read_bytes() != text.encode()}


def write(course: Course, exercises: tuple[Exercise, ...]) -> list[Path]:
    """Write the stubs and notebooks into the course; return what changed."""
    changed = changes(course, exercises)
    for path, text in changed.items():
        path.write_text(text, encoding="utf-8")
    return list(changed)


def drifted(course: Course, exercises: tuple[Exercise, ...]) -> list[Path]:
    """Return the stubs and notebooks that are not what the solutions make."""
    return list(changes(course, exercises))
