"""Makes classes of learners that never were: ``python -m tests.benchmarks.classes DIR COUNT [SEED]``.

Each learner is a folder. About half of their files are right; the others have a known mistake in them, are stubs,
crash, or hang (one in a hundred learners, in one exercise); one in ten hands in notebooks. The same seed makes the same
class.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from grader.practice.notebook import notebook_of

ROOT = Path(__file__).parents[2]
HANGING = 0.01  # of the learners
NOTEBOOKS = 0.1
CRASHES = "\n\nraise RuntimeError('not today')\n"
HANGS = "\n\nwhile True:\n    pass\n"
SLUGS = ("neuron", "gates", "xor", "activations", "layers", "mlp")


def make(folder: Path, count: int, *, seed: int = 1, slugs: Sequence[str] = SLUGS, hanging: float = HANGING) -> None:
    """Write a class of so many learners into a new folder."""
    rng = random.Random(seed)
    for number in range(count):
        learner = folder / f"learner{number:06d}"
        learner.mkdir(parents=True)
        skill = rng.uniform(0.1, 0.95)
        hangs = rng.choice(slugs) if rng.random() < hanging else ""
        notebooks = rng.random() < NOTEBOOKS
        for slug in slugs:
            program = program_of(slug, skill, rng, hangs=slug == hangs)
            if notebooks:
                (learner / f"{slug}.ipynb").write_text(notebook_of([program]), encoding="utf-8")
            else:
                (learner / f"{slug}.py").write_text(program, encoding="utf-8")


def program_of(slug: str, skill: float, rng: random.Random, *, hangs: bool) -> str:
    """Return a learner's program: the better they are, the more often it is right."""
    solution, stub, mistakes = parts(slug)
    if hangs:
        return solution + HANGS
    if rng.random() < skill:
        return solution
    kind = rng.choices(("mistake", "stub", "crash"), (8, 2, 1))[0]
    return {"mistake": f"{solution}\n\n{rng.choice(mistakes)}", "stub": stub, "crash": solution + CRASHES}[kind]


@cache
def parts(slug: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the solution, the stub and the known mistakes of an exercise."""
    (folder,) = (ROOT / "solutions").glob(f"*-{slug}")
    (stub,) = (ROOT / "exercises").glob(f"*-{slug}/{slug}.py")
    mistakes = tuple(path.read_text(encoding="utf-8") for path in sorted((folder / "mistakes").glob("*.py")))
    return (folder / f"{slug}.py").read_text(encoding="utf-8"), stub.read_text(encoding="utf-8"), mistakes


def command(folder: Path, out: Path, slug: str) -> list[str]:
    """Return the command that grades one exercise of a class, in the strongest sandbox there is."""
    words = ["batch", str(folder), "--out", str(out), "--course", str(ROOT), "--exercise", slug]
    return [sys.executable, "-m", "grader.cli", *words, "--require-sandbox", "none", "--seed", "1"]


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]), seed=int(sys.argv[3]) if len(sys.argv) > 3 else 1)
