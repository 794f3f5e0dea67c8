"""The command `grade` itself: its help, and what shells complete."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from grader.cli.main import main


@pytest.mark.parametrize("command", ["", *main.verbs])
def test_every_command_has_help(command: str) -> None:
    """Each command explains itself."""
    result = CliRunner().invoke(main, [*filter(None, [command]), "--help"])

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 5


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    """The words that the README gives print a script for each shell."""
    result = CliRunner().invoke(main, [], prog_name="grade", env={"_GRADE_COMPLETE": f"{shell}_source"})

    assert result.exit_code == 0
    assert "_GRADE_COMPLETE" in result.output
