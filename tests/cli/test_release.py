"""`grade release` gives out stubs without an answer, and loses no work."""

from __future__ import annotations

from pathlib import Path

from tests.commands import SOLUTION, grade, one_sentence


def test_a_learners_folder_holds_no_answer(tmp_path: Path) -> None:
    """``release --to`` writes stubs alone; submitting there says what can be seen without hidden tests."""
    grade("release", "--to", tmp_path / "course")

    written = {p.name: p.read_text(encoding="utf-8") for p in (tmp_path / "course").rglob("*") if p.is_file()}
    result = grade("submit", tmp_path / "course" / "exercises", course=tmp_path / "course")

    assert sorted(written) == [
        "README.ko.md", "README.md", "course.toml", "exercise.toml", "line.ipynb", "line.ko.ipynb", "line.py",
    ]  # fmt: skip
    assert not any("np.asarray(x) * FACTOR" in text or "SOLUTION" in text for text in written.values())
    assert "The hidden tests are with your instructor" in result.output
    assert "0 of 2 tasks begun" in result.output


def test_release_loses_no_work(own_miniature: Path) -> None:
    """A stub that somebody has worked in is overwritten with --force only."""
    stub = own_miniature / "exercises" / "01-line" / "line.py"
    stub.write_text(SOLUTION, encoding="utf-8")

    refused = grade("release", course=own_miniature)
    kept = stub.read_text(encoding="utf-8")
    forced = grade("release", "--force", course=own_miniature)

    assert "has work in it; `grade release --force` overwrites it." in one_sentence(refused)
    assert kept == SOLUTION
    assert "01-line/line.py was written." in forced.output


def test_release_takes_no_two_targets(tmp_path: Path) -> None:
    """--to and --check together are refused, and nothing is written."""
    result = grade("release", "--check", "--to", tmp_path / "new")

    assert result.exit_code == 2
    assert not (tmp_path / "new").exists()


def test_what_is_current_is_not_written_again() -> None:
    """Where nothing has changed, nothing is written, and `--check` finds no fault."""
    assert grade("release", "--check").exit_code == 0
    assert grade("release").output == "Everything is current.\n"
