"""Files of marks are written whole, and of several learners all or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.marking import store
from grader.marking.given import Mark, Marks
from grader.model.errors import InputError

MARK = Mark(at="2026-12-03T08:00:00Z", task="line.2", points=3)


def test_entries_are_added_and_none_is_replaced(tmp_path: Path) -> None:
    """What is written is read back, with what was there before."""
    for _time in range(2):
        store.write(lambda who: tmp_path / f"{who}.json", {"kim": [MARK]})

    assert store.read(tmp_path / "kim.json", "kim") == Marks(learner="kim", entries=[MARK, MARK])
    assert store.read(tmp_path / "lee.json", "lee") is None


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    """Where the second of two files cannot be written, the first is what it was; one that was not there is gone."""
    store.write(lambda who: tmp_path / f"{who}.json", {"kim": [MARK]})
    before = (tmp_path / "kim.json").read_bytes()

    def path_of(who: str) -> Path:
        return tmp_path / "nowhere" / "lee.json" if who == "lee" else tmp_path / f"{who}.json"

    with pytest.raises(InputError, match=r"lee\.json: cannot be written"):
        store.write(path_of, {"kim": [MARK], "park": [MARK], "lee": [MARK]})
    assert (tmp_path / "kim.json").read_bytes() == before
    assert not (tmp_path / "park.json").exists()


def test_no_link_is_followed(tmp_path: Path) -> None:
    """A file of marks that is a link is refused."""
    store.write(lambda who: tmp_path / f"{who}.json", {"kim": [MARK]})
    (tmp_path / "lee.json").symlink_to(tmp_path / "kim.json")

    with pytest.raises(InputError, match="symbolic link"):
        store.read(tmp_path / "lee.json", "lee")
