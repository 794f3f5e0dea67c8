"""What the documents say is what the program does."""

from __future__ import annotations

import doctest
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from grader.cli.verbs import Verbs

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WRITTEN = sorted(
    path.relative_to(ROOT).as_posix() for name in ("docs", "changes") for path in (ROOT / name).rglob("*.md")
)
DOCUMENTS = ["README.md", "README.ko.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", *WRITTEN]
EXAMPLES = sorted(path for path in (ROOT / "grader").rglob("*.py") if "    >>> " in path.read_text(encoding="utf-8"))
MODULE = re.compile(r"`([a-z_]+(?:\.[a-z_]+)+)`")


def there(name: str) -> bool:
    """Return whether ``grader`` has a room, or a module, of this name."""
    path = ROOT / "grader" / name.replace(".", "/")
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def shell_blocks(text: str) -> list[str]:
    """Return the shell commands of a document."""
    return re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_readme_has_exactly_two_commands() -> None:
    """One command grades the shipped exercises, and one runs the tests."""
    first, second = shell_blocks(README)

    assert first.strip().endswith(".venv/bin/grade submit exercises/")
    assert second.strip().endswith(".venv/bin/python -m pytest")
    assert first.startswith("python3 -m venv .venv && .venv/bin/pip install -q -e . && ")


def test_the_build_runs_the_readmes_command() -> None:
    """.ci/run takes the second command out of the README."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    extraction = re.search(r"tests=\$\((awk .*)\)$", script, re.MULTILINE)
    assert extraction

    found = subprocess.run(["bash", "-c", extraction[1]], cwd=ROOT, capture_output=True, text=True, check=True)

    assert found.stdout.strip() == shell_blocks(README)[1].strip()


def test_a_beginner_reads_the_readme_in_a_minute() -> None:
    """The README has at most 70 lines."""
    assert len(README.splitlines()) <= 70


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_and_options_exist(document: str) -> None:
    """Every `grade …` in a document names a command that there is, with options that it has."""
    text = (ROOT / document).read_text(encoding="utf-8")
    quoted = re.findall(r"`(?:\.venv/bin/)?grade ([a-z][^`]*)`", text)
    typed = re.findall(r"^ *(?:\$ )?grade ([a-z][^\n#]*)$", text, re.MULTILINE)
    for line in (*quoted, *typed):
        name, *words = line.split()
        assert name in main.verbs, line
        command = main.verbs[name].load()
        if isinstance(command, Verbs) and words:
            command = command.verbs[words.pop(0)].load()
        known = {option for parameter in command.params for option in parameter.opts}
        assert {w for w in words if w.startswith("--")} <= known, line


def test_each_lms_has_a_page_of_a_screen() -> None:
    """Every section of docs/lms.md is linked on the instructors' page, and no longer than 24 lines."""
    pages = re.split(r"^## ", (ROOT / "docs/lms.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    table = (ROOT / "docs/instructor.md").read_text(encoding="utf-8")
    titles = {page.partition("\n")[0].casefold().replace(",", "").replace(" ", "-") for page in pages}

    assert set(re.findall(r"\(lms\.md#([\w-]+)\)", table)) == titles
    assert all(len(page.splitlines()) <= 24 for page in pages)


def test_files_that_are_named_exist() -> None:
    """Every path in backticks that looks like one of ours is there."""
    for document in DOCUMENTS:
        text = (ROOT / document).read_text(encoding="utf-8")
        for path in re.findall(r"`((?:exercises|solutions|grader|tests|reference|docs|\.ci)/[\w./-]*)`", text):
            if "11-name" not in path:
                assert (ROOT / path).exists(), path


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_to_files(document: str) -> None:
    """Every relative link and picture of a document is a file; Sphinx knows nothing of those outside docs/."""
    text = (ROOT / document).read_text(encoding="utf-8")
    for link in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", text):
        assert (ROOT / document).parent.joinpath(link).exists(), link


def test_the_internals_name_what_is_there() -> None:
    """Every room has a row in docs/internals, and every module that is named there exists."""
    pages = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs/internals").glob("*.md")}
    rooms = {path.parent.name for path in (ROOT / "grader").glob("*/__init__.py")}
    assert {room for room in rooms if f"\n| `{room}` |" not in pages["index"]} == set()

    named = {name for stem in ("index", "submission", "answer") for name in MODULE.findall(pages[stem])}
    named = {name for name in named if name.partition(".")[0] in rooms}
    renamed = re.findall(r"^\| .* \| (`.*) \|$", pages["renamed"], re.MULTILINE)
    named |= {name.removesuffix(".*") for row in renamed for name in re.findall(r"`([a-z_.]+\*?)`", row)}

    assert len(named) > 90
    assert sorted(name for name in named if not there(name)) == []


def test_decisions_are_numbered_without_a_gap() -> None:
    """Each decision record has the next number, in its name and in its title."""
    records = sorted((ROOT / "docs/decisions").glob("0*.md"))

    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for number, path in enumerate(records, 1):
        assert path.read_text(encoding="utf-8").startswith(f"# {number}. "), path


def test_every_command_is_in_the_readme() -> None:
    """No command is a secret."""
    assert [name for name in main.verbs if f"grade {name}" not in README] == []


def test_help_lists_every_command() -> None:
    """`grade --help` names each command with a line of its own."""
    text = CliRunner().invoke(main, ["--help"]).output

    assert all(re.search(rf"^  {name} +\S", text, re.MULTILINE) for name in main.verbs)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_examples_of_the_package_hold(path: Path) -> None:
    """What a docstring of `grader` says that a call gives, it gives; those of `reference` are collected by pytest."""
    name = path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")

    assert not doctest.testmod(import_module(name)).failed
