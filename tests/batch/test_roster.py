"""A roster is read as spreadsheets write it, and says who is meant by what an LMS calls them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from grader.batch import roster
from grader.batch.entries import Entry
from grader.errors import InputError

ROWS = "id,name,email\nkim,김민지,kim@example.org\nlee,Lee Sora,lee@example.org\n"


def read(folder: Path, content: str | bytes) -> roster.Roster:
    """Return the roster in a file with this content."""
    path = folder / "class.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return roster.read(path)


def entry(learner: str, called: str = "") -> Entry:
    """Return something that was handed in."""
    return Entry(learner, called, ((learner, Path(learner)),))


@pytest.mark.parametrize(
    "content",
    [
        ROWS,
        ROWS.replace(",", ";"),
        ROWS.replace(",", "\t"),
        ROWS.replace("\n", "\r\n"),
        b"\xef\xbb\xbf" + ROWS.encode(),
        ROWS.encode("cp949"),
        unicodedata.normalize("NFD", ROWS),
        ROWS.replace("Lee Sora", '"Lee Sora"') + "\n,,\n",
    ],
    ids=["commas", "semicolons", "tabs", "CRLF", "BOM", "cp949", "NFD", "quotes and an empty line"],
)
def test_any_spreadsheet_is_read(tmp_path: Path, content: str | bytes) -> None:
    """Delimiters, line ends, encodings and Unicode forms make no difference."""
    assert read(tmp_path, content).names == {"kim": "김민지", "lee": "Lee Sora"}


@pytest.mark.parametrize(
    ("handed_in", "id_"),
    [
        (entry("kim"), "kim"),
        (entry("KIM"), "kim"),
        (entry("김민지"), "kim"),
        (entry("1001", "lee sora"), "lee"),
        (entry("lee@example.org"), "lee"),
        (entry("park"), None),
        (entry("1001", "Park"), None),
    ],
)
def test_learners_are_found_by_all_that_stands_in_their_row(tmp_path: Path, handed_in: Entry, id_: str | None) -> None:
    """An id, a name or an address is enough; who is not listed is nobody."""
    assert read(tmp_path, ROWS).learner(handed_in) == id_


def test_a_name_that_two_have_is_nobodys(tmp_path: Path) -> None:
    """Two learners of one name are told apart by their ids alone."""
    found = read(tmp_path, "id,name\n1,Kim\n2,Kim\n")

    assert found.learner(entry("Kim")) is None
    assert found.learner(entry("2")) == "2"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "there is no learner in it"),
        ("id,name\n", "there is no learner in it"),
        ("id,name\nkim,A\nkim,B\n", "line 3: kim is there twice"),
        ("id,name\n,A\n", "line 2: the first column is empty"),
        ('id,name\nkim,"A\n', "is no CSV that can be read"),
        (b"\x80\x81\xff\xfe", "is no text in UTF-8"),
    ],
)
def test_a_wrong_roster_is_one_sentence(tmp_path: Path, content: str | bytes, said: str) -> None:
    """What is wrong is said with its line."""
    with pytest.raises(InputError, match=said):
        read(tmp_path, content)
