"""The tasks of whoever works on this project: `nox --list` names them, `nox -s quick` runs one."""

from __future__ import annotations

import sys
from pathlib import Path

import nox

BIN = Path(sys.executable).parent
UNITS = [
    "reference",
    "tests/reference",
    "tests/model",
    "tests/files",
    "tests/protocol",
    "tests/submissions",
    "tests/testing",
    "tests/reports",
    "tests/exporters",
    "tests/test_architecture.py",
]
LONG_UNITS = [  # whose long tests run what no other test does
    "tests/authoring/importing",
    "tests/batch",
    "tests/cli",
    "tests/practice",
    "tests/sandbox/test_here.py",
    "tests/sandbox/workers",
    "tests/system",
    "tests/testing",
]

nox.options.default_venv_backend = "none"  # what is installed here already
nox.options.sessions = ["lint", "quick"]


def pytest(session: nox.Session, *arguments: str) -> None:
    """Run tests with the Python that runs this, and what was added behind `--`."""
    session.run(sys.executable, "-m", "pytest", *arguments, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format, types and the floors of the package."""
    session.run(str(BIN / "ruff"), "check")
    session.run(str(BIN / "ruff"), "format", "--check")
    session.run(sys.executable, "-m", "mypy")
    session.run(str(BIN / "lint-imports"), "--no-cache")


@nox.session
def quick(session: nox.Session) -> None:
    """Run the tests of rules, values and formats, which need no sandbox, terminal or page."""
    pytest(session, *UNITS, "--ignore", "tests/submissions/test_class_of_60.py")  # which grades ten classes


@nox.session
def tests(session: nox.Session) -> None:
    """Run every test, in the strongest mode of the sandbox."""
    pytest(session)


@nox.session
def attacks(session: nox.Session) -> None:
    """Carry out every attack; `nox -s attacks -- --sandbox all` does so in every mode."""
    pytest(session, "-n0", "tests/attacks/test_attacks.py")


@nox.session
def coverage(session: nox.Session) -> None:
    """Measure which branches the tests take, also in the commands that they type.

    Whether they pass is for ``tests`` to say: limits of time run out while each line is written down.
    """
    session.run(sys.executable, "-m", "coverage", "erase")
    # A disk that is full for a test is full for coverage, too.
    options = ["--cov", "--cov-append", "--cov-report=", "--cov-fail-under=0", "-k", "not full_disk"]
    for chosen in ([], ["--long", "-m", "long", *LONG_UNITS]):
        words = ["-m", "pytest", *options, *chosen, *session.posargs]
        session.run(sys.executable, *words, success_codes=[0, 1])
    session.run(sys.executable, "-m", "coverage", "report")


@nox.session
def portable(session: nox.Session) -> None:
    """Prove the course where programs run in processes of their own, as on Windows; it takes twice as long."""
    session.run(str(BIN / "grade"), "verify", *session.posargs, env={"GRADE_PORTABLE": "1"})


@nox.session
def long(session: nox.Session) -> None:
    """Do what takes longer than a build may.

    The long tests, the whole proof of the course, every attack in every mode, a busy machine, many seeds, odd
    surroundings of programs, and the audit.
    """
    pytest(session, "--long", "-m", "long")
    session.run(str(BIN / "grade"), "verify")
    pytest(session, "-n0", "tests/attacks", "tests/sandbox", "--sandbox", "weaker")
    for script in ("tests.soak.busy", "tests.soak.seeds", "tests.soak.surroundings"):
        session.run(sys.executable, "-m", script)
    session.run(str(BIN / "grade"), "audit")


@nox.session(venv_backend="uv")
@nox.parametrize("resolution", [nox.param("lowest-direct", id="lowest"), nox.param("highest", id="newest")])
def versions(session: nox.Session, resolution: str) -> None:
    """Run the tests with the lowest and with the newest versions of what we depend on, each in an environment anew.

    Another Python than this one is chosen by `--force-python 3.13`; `nox -s "versions(lowest)"` runs one of the two.
    """
    session.install("--resolution", resolution, "-e", ".[dev]")
    session.run("python", "-m", "pytest", *session.posargs)
