"""Counts the false sentences that learners would read: ``python -m tests.soak.truth [EXERCISE …] [--mutants N] [--pairs N] [--only POPULATION]``.

Wrong programs are graded: mutants of each solution, each known mistake alone, pairs of them in different functions, and
those that were written by somebody who did not know the list. A name is false where it speaks of a function that the
program does not change, or whose own checks all hold; and where another seed shows an answer of the same function that
the mistake does not give: then the sentence was not implied by what the program does.

What each program answered is kept in ``.grade/truth``, so that a run goes on where the last one ended and, after a
change of the mistakes alone, only names are looked for. Exits with 1 where anything was false.
"""

from __future__ import annotations

import argparse
import difflib
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import numpy as np

from grader.course import catalog
from grader.model.course import Exercise
from tests.soak.truth.programs import programs_of
from tests.soak.truth.verdicts import Verdict, judged

ROOT = Path(__file__).parents[3]
CHUNK = 30  # programs for one process at a time


def main() -> None:
    """Print each false sentence, and for each exercise and population how many programs get a name."""
    options = parsed()
    course = catalog.read(ROOT)
    started = time.monotonic()
    verdicts: list[Verdict] = []
    for exercise in course.selected(tuple(options.exercises)):
        solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
        programs = list(programs_of(course, exercise, options.mutants, options.pairs // len(course.exercises)))
        if options.only:
            programs = [wrong for wrong in programs if wrong.population in options.only]
        if options.sample and options.sample < len(programs):
            chosen = np.random.default_rng(options.sample).permutation(len(programs))[: options.sample]
            programs = [programs[index] for index in sorted(chosen)]
        chunks = [programs[start : start + CHUNK] for start in range(0, len(programs), CHUNK)]
        found: list[Verdict] = []
        with ProcessPoolExecutor(options.jobs) as executor:
            jobs = [executor.submit(judged, ROOT, exercise.slug, chunk, options.seeds) for chunk in chunks]
            for job in as_completed(jobs):
                found += job.result()
        tell(exercise, solution, found, options)
        verdicts += found
    print(f"\nall: {table(verdicts)}")
    print(f"{len(verdicts)} programs, {time.monotonic() - started:.0f} s")
    sys.exit(any(verdict.false for verdict in verdicts))


def parsed() -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(prog="tests.soak.truth", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("exercises", nargs="*", metavar="EXERCISE")
    parser.add_argument("--mutants", type=int, default=0, help="of each exercise at most so many (0: all of them)")
    parser.add_argument("--pairs", type=int, default=600, help="in all exercises together")
    parser.add_argument("--only", action="append", metavar="POPULATION", help="such as strangers; can be repeated")
    parser.add_argument("--sample", type=int, default=0, help="of each exercise so many programs, drawn from all")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--unnamed", action="store_true", help="show the programs that get no name, too")
    return parser.parse_args()


def tell(exercise: Exercise, solution: str, found: list[Verdict], options: argparse.Namespace) -> None:
    """Print what is false of one exercise, and its figures."""
    print(f"\n{exercise.folder}: {table(found)}", flush=True)
    for each in found:
        shown = list(each.false) + (
            ["no name at " + ", ".join(each.unnamed)] if options.unnamed and each.fails and not each.names else []
        )
        for told in shown:
            print(f"  [{each.wrong.population}] {each.wrong.id}: {told}")
        if shown and each.wrong.population in ("mutants", "unseen", "strangers", "by heart"):
            text = each.wrong.source.content.decode()
            lines = difflib.unified_diff(solution.splitlines(), text.splitlines(), lineterm="", n=0)
            print(*(f"      {line}" for line in list(lines)[2:12] if not line.startswith("@@")), sep="\n")


def table(found: list[Verdict]) -> str:
    """Return how many programs of each population fail by a value, how many of these have a name, and what is false."""
    rows = []
    kinds = Counter(each.wrong.population for each in found)
    for kind in kinds:
        fail = [each for each in found if each.wrong.population == kind and each.fails]
        named = sum(bool(each.names) for each in fail)
        false = sum(bool(each.false) for each in found if each.wrong.population == kind)
        rows.append(
            f"{kind} {named}/{len(fail)} named ({named / max(1, len(fail)):.0%}), {false} with a false sentence"
        )
    return "; ".join(rows)


if __name__ == "__main__":
    main()
