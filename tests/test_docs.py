"""What the documents say is what the program does."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from grader.cli.verbs import Verbs

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


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


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LMS.md"])
def test_commands_and_options_exist(document: str) -> None:
    """Every `grade …` in a document names a command that there is, with options that it has."""
    text = (ROOT / document).read_text(encoding="utf-8")
    for line in re.findall(r"`(?:\.venv/bin/)?grade ([a-z][^`]*)`", text):
        name, *words = line.split()
        assert name in main.verbs, line
        command = main.verbs[name].load()
        if isinstance(command, Verbs) and words:
            command = command.verbs[words.pop(0)].load()
        known = {option for parameter in command.params for option in parameter.opts}
        assert {w for w in words if w.startswith("--")} <= known, line


def test_each_lms_has_a_page_of_a_screen() -> None:
    """Every system in the README's table has a section of LMS.md, which is no longer than 24 lines."""
    pages = re.split(r"^## ", (ROOT / "LMS.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    titles = {page.partition("\n")[0].casefold().replace(" ", "-") for page in pages}

    assert set(re.findall(r"\(LMS\.md#([\w-]+)\)", README)) == titles
    assert all(len(page.splitlines()) <= 24 for page in pages)


def test_files_that_are_named_exist() -> None:
    """Every path in backticks that looks like one of ours is there."""
    for document in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / document).read_text(encoding="utf-8")
        for path in re.findall(r"`((?:exercises|solutions|grader|tests|reference|\.ci)/[\w./-]*)`", text):
            if "07-name" not in path:
                assert (ROOT / path).exists(), path


def test_every_command_is_in_the_readme() -> None:
    """No command is a secret."""
    assert [name for name in main.verbs if f"grade {name}" not in README] == []


def test_help_lists_every_command() -> None:
    """`grade --help` names each command with a line of its own."""
    text = CliRunner().invoke(main, ["--help"]).output

    assert all(re.search(rf"^  {name} +\S", text, re.MULTILINE) for name in main.verbs)
