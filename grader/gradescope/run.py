"""Grades the submission in Gradescope's container: ``python -m grader.gradescope.run /autograder``.

What is wrong with a submission is told to its learner, with 0 points. What is wrong with the autograder ends without
results, which Gradescope shows as a failure of the autograder; its reason is in the output that the staff sees.
"""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path
from typing import Any

import msgspec

from grader.course import catalog
from grader.exporters.results import gradescope
from grader.files.writing import write_whole
from grader.grading import grade
from grader.model import language
from grader.model.errors import AuthorError, CourseError, GraderError, InputError, WeakSandbox
from grader.model.language import _
from grader.model.report import Outcome
from grader.reports.report_json import document
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.ipc import Setup
from grader.sandbox.launch import PLAIN, launch
from grader.sandbox.lockdown import mechanisms

SETTINGS, COURSE = "settings.json", "course"
HIDING = frozenset(
    {mechanisms.NAMESPACES, mechanisms.LANDLOCK, mechanisms.USER}
)  # any of them hides the course, which is root's alone


def main() -> None:
    """Grade one submission; exit 1, with a sentence, where the autograder itself is wrong."""
    root = Path(sys.argv[1])
    settings = msgspec.json.decode((root / "source" / SETTINGS).read_bytes(), type=Setup)
    language.choose(settings.language)
    try:
        results = graded(root, settings)
    except GraderError as error:
        for line in str(error).split("\n"):
            print(f"grade: {line}", file=sys.stderr)  # noqa: T201 - Gradescope shows it to the staff
        sys.exit(1)
    (root / "results").mkdir(exist_ok=True)
    write_whole(root / "results" / "results.json", results)


def graded(root: Path, settings: Setup) -> str:
    """Return the text of results.json (GraderError where the autograder itself is wrong)."""
    if not (root / "submission").is_dir():
        raise InputError(_("{path}: there is no such folder.").format(path=root / "submission"))
    with ForkServers(launch()) as box:
        course = catalog.read(root / "source" / settings.root)
        hidden = box.server(PLAIN).await_ready() & HIDING
        if settings.require != strength.NONE and not hidden:
            raise WeakSandbox(_("Nothing here keeps learners' code from the course; `grade doctor` says why."))
        try:
            report = grade.grade(
                course, root / "submission", settings.exercises, box,
                seed=seed_of(root / "submission_metadata.json"), tell=lambda _said: None, require=settings.require,
            )  # fmt: skip
        except (CourseError, WeakSandbox):
            raise
        except InputError as error:
            return gradescope.unreadable(str(error))
    broken = [c for e in report.exercises for c in e.checks if c.outcome is Outcome.BROKEN]
    if broken:
        raise AuthorError(f"{broken[0].check.id}: {broken[0].staff_message}")
    return gradescope.export(document(report, audience="staff"))


def seed_of(metadata: Path) -> int:
    """Return a seed that follows from the submission, so that it is graded alike when it is graded again."""
    try:
        about: Any = json.loads(metadata.read_text(encoding="utf-8"))
        return zlib.crc32(str(about["id"]).encode())
    except (OSError, ValueError, LookupError, TypeError):  # nothing of it is needed for a mark
        return 0


if __name__ == "__main__":
    main()
