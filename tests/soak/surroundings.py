"""Grades solutions in odd surroundings: ``python -m tests.soak.surroundings [count]``.

Each kind (``tests/shipped/surroundings.py``) surrounds the solution of one exercise, in turn, and has to earn
everything. Exits with 1, naming the kind and the checks, where one does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from grader.course import catalog
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of
from tests.shipped.surroundings import kinds


def main() -> None:
    """Print what a kind has lost, and how many kinds earned everything."""
    course = catalog.read(Path(__file__).parents[2])
    sample = kinds(int(sys.argv[1]) if len(sys.argv) > 1 else 360)
    lost = 0
    with ForkServers() as box:
        for place, exercise in enumerate(course.exercises):
            solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
            mine = sample[place :: len(course.exercises)]
            sources = [(source_of(*each.file(exercise.slug, solution)),) for each in mine]
            for each, result in zip(mine, grade_all(course, exercise, sources, box), strict=True):
                if missed := [c.check.id for c in result.checks if c.points < c.max_points]:
                    lost += 1
                    print(f"{exercise.slug}: {each}: {', '.join(missed)}")
    print(f"{len(sample) - lost} of {len(sample)} kinds of surroundings earn everything")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
