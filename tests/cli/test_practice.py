"""`grade practice` where there is no terminal."""

from __future__ import annotations

from click.testing import CliRunner

from grader.cli.main import main


def test_without_a_terminal_it_says_what_to_type() -> None:
    """Where nobody can press a key, one sentence names the command that needs none."""
    result = CliRunner().invoke(main, ["practice"])

    assert result.exit_code == 2
    assert result.stderr == "grade: `grade practice` needs a terminal; `grade submit` grades once, without one.\n"
