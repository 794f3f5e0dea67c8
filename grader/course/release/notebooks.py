"""Makes notebooks: a program in cells, one for each task, between the sections of a README."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from itertools import chain, count
from typing import Any

from grader.course.release.stubs import BEGIN, END, NO_VALUE, TODO
from grader.model.course import Exercise, Task
from grader.model.errors import CourseError

CELL = re.compile(r"^# %%.*\n?", re.MULTILINE)  # begins a cell of its own for given code, as editors know it
FIRST_TASK = re.compile(r"^## ([^\W\d]+) 1:", re.MULTILINE)  # which says what a task is called in this language


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
    is_within = sum(map(bool, map(BEGIN.fullmatch, before))) > before.count(END)
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
    elsewhere = [task for task in exercise.tasks if task.number not in in_code]
    for part in parts:
        while part.tasks and elsewhere and elsewhere[0].number < part.tasks[0]:
            cells += _without_code(exercise, prose, elsewhere.pop(0))
        name = "-".join(map(str, part.tasks)) or ("given" if taken else "imports")
        names = chain([name], (f"{name}-{number}" for number in count(2)))
        name = next(free for free in names if free not in taken)
        taken.add(name)
        if part.tasks:
            text = "\n\n".join(prose.tasks.get(task, "") for task in part.tasks)
            cells.append(v4.new_markdown_cell(text, id=f"{exercise.slug}-task-{name}"))
        cells.append(v4.new_code_cell(part.source, id=f"{exercise.slug}-code-{name}"))
    for task in elsewhere:
        cells += _without_code(exercise, prose, task)
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


def _without_code(exercise: Exercise, prose: Prose, task: Task) -> list[Any]:
    """Return the cells of a task without code of its own: the question, and room for words where somebody marks it."""
    import nbformat  # noqa: PLC0415 - as above

    v4: Any = nbformat.v4
    question = v4.new_markdown_cell(prose.tasks.get(task.number, ""), id=f"{exercise.slug}-task-{task.number}")
    answer = v4.new_markdown_cell("", id=f"{exercise.slug}-answer-{task.number}")
    return [question, answer] if task.by_hand else [question]
