"""Writes drafts of exercises into a course, and begins one where there is none."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.authoring import template
from grader.authoring.importing.draft import Draft, Left, Taken, below_tasks, whole_points
from grader.course import catalog
from grader.course.release import making, notebooks, stubs
from grader.files import toml
from grader.files.writing import write_whole, writing
from grader.model.course import Course, endings_of, folder_of
from grader.model.errors import CourseError, InputError
from grader.model.language import _

LANGUAGES: tuple[str, ...] = ("en",)  # of a course that begins here: the words are the source's, whichever they are


@dataclass(frozen=True, slots=True)
class Made:
    """An exercise that was made."""

    folder: str
    tasks: int
    checks: int
    points: int


def write(root: Path, drafts: Iterable[Draft]) -> tuple[Course, list[Made], list[Left]]:
    """Write exercises into a course; return what was made, and what was not taken (InputError where nothing was)."""
    drafts = list(drafts)
    left = [each for draft in drafts for each in draft.left]
    left += [Left(m.name, _("marked by a person")) for draft in drafts for m in draft.manual]
    unsound = {draft.slug: why for draft in drafts if (why := _unsound(draft))}
    left += [Left(slug, why) for slug, why in unsound.items()]
    sound = [draft for draft in drafts if draft.slug not in unsound]
    if not sound:
        why = "; ".join(f"{each.where}: {each.why}" for each in left)
        raise InputError(_("Nothing could be taken: {why}").format(why=why or _("there are no tests")))
    is_new = not catalog.is_course(root)
    settings = root / "exercises" / "course.toml"
    if is_new:
        template.refuse_taken(root)
        languages, number, text = LANGUAGES, 0, template.settings_of(root, LANGUAGES)
    else:
        course = catalog.read(root)
        languages = course.exercises[0].languages if course.exercises else LANGUAGES
        number = max((exercise.number for exercise in course.exercises), default=0)
        text = settings.read_text(encoding="utf-8").rstrip("\n") + "\n"
        for draft in sound:
            if draft.slug in [exercise.slug for exercise in course.exercises]:
                raise InputError(_("{course} has an exercise {name} already.").format(course=root, name=draft.slug))
    for path in (root / part / folder_of(number + n, d.slug) for n, d in enumerate(sound, 1) for part in PARTS):
        template.refuse_taken(path)
    made = []
    root.mkdir(parents=True, exist_ok=True)
    with writing(root):
        for number_, draft in enumerate(sound, number + 1):
            made.append(_exercise(root, number_, draft, languages))
            text += template.ENTRY.format(folder=made[-1].folder, weight=template.WEIGHT)
        settings.parent.mkdir(parents=True, exist_ok=True)
        write_whole(settings, text.encode())
    course = catalog.read(root)
    making.write(course, course.selected(tuple(each.folder for each in made)))
    if len(languages) > 1:
        left.append(Left("exercise.toml, README", _("in one language; its words stand for the others, too")))
    return course, made, left


PARTS = ("exercises", "solutions")


def _unsound(draft: Draft) -> str:
    """Return why an exercise cannot be one, or nothing."""
    if draft.fault:
        return draft.fault
    try:
        stub = stubs.stub_of(draft.solution, f"{draft.slug}.py")
        ast.parse(stub)
        notebooks.parts_of(stub, draft.slug)
    except (SyntaxError, CourseError) as error:
        return str(error)
    return "" if draft.tests else _("it has no test that could be taken")


def _exercise(root: Path, number: int, draft: Draft, languages: Sequence[str]) -> Made:
    folder = folder_of(number, draft.slug)
    given, kept = (root / part / folder for part in PARTS)
    tests = whole_points(draft.tests)
    files = {
        given / "exercise.toml": _settings(draft, languages),
        kept / f"{draft.slug}.py": draft.solution.rstrip("\n") + "\n",
        kept / "test_hidden.py": _tests(draft, tests),
    }
    files |= {given / f"README{ending}.md": _readme(draft) for ending in endings_of(languages).values()}
    contents = {path: text.encode() for path, text in files.items()}
    contents |= {given / name: data for name, data in draft.given.items()}
    contents |= {kept / name: data for name, data in draft.kept.items()}
    for path, content in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    return Made(folder, len(draft.tasks), len(tests), int(sum(test.points for test in tests)))


def _settings(draft: Draft, languages: Sequence[str]) -> str:
    head = "".join(f"{key} = {template.quoted(draft.title)}\n" for key in toml.keys_in(languages, "title").values())
    for key, names in (("packages", draft.packages()), ("files", list(draft.given))):
        head += f"{key} = {template.quoted(names)}\n" if names else ""
    head += "imported = true  # without this, `grade verify` also tries programs that compute nothing\n"
    for number, (title, _prose) in enumerate(draft.tasks, 1):
        titles = (f"{key} = {template.quoted(title)}\n" for key in toml.keys_in(languages, "title").values())
        head += f"\n[[tasks]]\nnumber = {number}\n{''.join(titles)}"
    return head


def _readme(draft: Draft) -> str:
    parts = [f"# {draft.title}", below_tasks(draft.story)]
    for number, (title, prose) in enumerate(draft.tasks, 1):
        parts += [f"## Task {number}: {title}", below_tasks(prose)]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _tests(draft: Draft, tests: Sequence[Taken]) -> str:
    lines = [*draft.head]
    for test in tests:
        hidden = ", visibility=Visibility.HIDDEN" if test.is_hidden else ""
        title = " ".join(test.title.split()).replace("\\", "\\\\").replace('"""', "'''")
        title = f"{title} " if title.endswith('"') else title
        lines += [
            "", "", f"@task({test.task}, points={test.points}{hidden})", f"@{test.runs}",
            f"def test_{test.id}():", f'    """{title}"""',
        ]  # fmt: skip
    return "\n".join(lines) + "\n"
