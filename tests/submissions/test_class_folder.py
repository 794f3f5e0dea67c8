"""Who handed in what is told by names: plain ones, and those that Moodle and Canvas give to downloads."""

from __future__ import annotations

import os
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.sanitize import printable
from grader.submissions.class_folder import Who, digest, entries, entry_of, participant, read
from tests.properties import law

LINE = "def double(x):\n    return 2 * x\n"


def made(folder: Path, *names: str) -> Path:
    """Make files, and folders with a file in them where a name ends in a slash."""
    for name in names:
        path = folder / (f"{name}line.py" if name.endswith("/") else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(LINE, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("names", "learners"),
    [
        (["alice/", "bob.py", "carol.ipynb"], ["alice", "bob", "carol"]),
        (["Kim Minji_123456_assignsubmission_file/"], ["Kim Minji (Participant 123456)"]),
        (
            ["Kim_Minji_12_assignsubmission_file_line.py", "Lee_13_assignsubmission_file_line.py"],
            ["Kim_Minji (Participant 12)", "Lee (Participant 13)"],
        ),
        (
            ["Kim_5_assignsubmission_file/", "Lee_5_assignsubmission_file/"],
            ["Kim (Participant 5)", "Lee (Participant 5)"],
        ),
        (["Kim_5_assignsubmission_file_/", "Kim_5_assignsubmission_onlinetext/"], ["Kim (Participant 5)"]),
        (["Kim_5_assignsubmission_file_x_9_assignsubmission_file_line.py"], ["Kim (Participant 5)"]),
        (["Kim_5_assignsubmission_file_x_9_88_line.py"], ["Kim (Participant 5)"]),
        (
            ["Lee_13_assignsubmission_file_line.py", "x_4012_88231_9_assignsubmission_file_line.py"],
            ["Lee (Participant 13)", "x_4012_88231 (Participant 9)"],
        ),
        (["x_4012_88231_9_assignsubmission_file/"], ["x_4012_88231 (Participant 9)"]),
        (
            ["Kim_57_assignsubmission_file_99_assignsubmission_file/", "Kim_57_assignsubmission_file/"],
            ["Kim (Participant 57)", "Kim_57_assignsubmission_file (Participant 99)"],
        ),
        (["mallory_5000_88232_a_4012_assignsubmission_file_line.py"], ["5000"]),
        (["kim_4012_88231_line.py", "Kim_4012_assignsubmission_file/"], ["Kim (Participant 4012)", "4012"]),
        (["kimminji_4012_88231_line.py"], ["4012"]),
        (["kimminji_LATE_4012_88231_line-2.py"], ["4012"]),
        (["kim_min_ji_4012_88231_line.py", "kimminji_LATE_4012_88231_01_line.py"], ["4012"]),
        (
            ["kim_4012_88231_1_line.py", "lee_4013_88232_line.py", "park_4014_88233_2026_11_28.py"],
            ["4012", "4013", "4014"],
        ),
        (["a.b@c.org/", "2024-0001/", "O'Hara/"], ["2024-0001", "O'Hara", "a.b@c.org"]),
        (["김민지/", "이소라.py"], ["김민지", "이소라"]),
    ],
)
def test_learners_are_known_by_names(tmp_path: Path, names: list[str], learners: list[str]) -> None:
    """The first number that an LMS gives counts, Moodle's with the name, or else the name of the folder or file."""
    assert [entry.learner for entry in entries(made(tmp_path, *names))] == learners


def test_files_of_one_learner_are_one_submission(tmp_path: Path, course: Course) -> None:
    """Files that an LMS puts side by side belong together, each by the name that the learner gave it."""
    for name in ("kim_77_88_neuron.py", "kim_LATE_77_89_gates-1.py", "kim_77_90_notes.py"):
        (tmp_path / name).write_text("x = 1\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "kim_77_91_more.zip", "w") as archive:
        archive.writestr("work/xor.py", "x = 1\n")
    (entry,) = entries(tmp_path)
    sources = read(entry, course.exercises, None).sources

    assert {slug: [s.name for s in found] for slug, found in sources.items()} == {
        "neuron": ["neuron.py"],
        "gates": ["gates.py"],
        "xor": ["work/xor.py"],
    }


def test_a_folder_and_a_zip_of_one_name_are_two_submissions(tmp_path: Path) -> None:
    """Without an LMS's number, two entries of one name are two attempts."""
    made(tmp_path, "alice/", "alice.py")

    assert [entry.learner for entry in entries(tmp_path)] == ["alice", "alice"]


def test_unicode_forms_are_one_name(tmp_path: Path) -> None:
    """A Hangul name written in parts, as macOS does, is the same learner's as one in whole letters."""
    name = "김민지"
    for form in ("NFC", "NFD"):
        made(tmp_path, unicodedata.normalize(form, name) + "/")

    assert {entry.learner for entry in entries(tmp_path)} == {name}


LETTERS = st.text(
    st.sampled_from("ab 1_-.") | st.characters(codec=None, exclude_characters="/\0"), min_size=1, max_size=12
)
FILES = st.text(
    st.sampled_from("x_19.") | st.characters(codec=None, exclude_characters="/\0"), max_size=12
) | st.sampled_from(
    ["x_9_assignsubmission_file_line.py", "_9_assignsubmission_file", "x_9_88_line.py", "LATE_9_88_line.py"]
)


@law
@given(LETTERS.filter(lambda name: "_" not in name and name[0] != "."), st.integers(0, 10**6), FILES)
def test_a_file_cannot_say_whose_it_is(called: str, number: int, file: str) -> None:
    """Whatever a learner calls a file, the number that the LMS put before it says whose it is, or may say so."""
    moodle = entry_of(Path(f"{called}_{number}_assignsubmission_file_{file}.py")).who
    canvas = entry_of(Path(f"{called}_{number}_88231_{file}.py")).who

    assert (moodle.lms, moodle.number) == ("moodle", str(number))
    assert moodle.name == unicodedata.normalize("NFC", called)
    assert (canvas.lms, canvas.number, canvas.name) == ("canvas", str(number), "")


@law
@given(LETTERS.filter(lambda name: "_" not in name), st.integers(0, 10**6))
def test_a_participant_is_known_again(called: str, number: int) -> None:
    """What results call a participant of Moodle's says that it is one, and which."""
    known = participant(Who("moodle", str(number), called).learner)

    assert known
    assert (known.lms, known.number, known.name) == ("moodle", str(number), printable(called))


def test_names_that_are_no_text_are_nobodys_trouble(tmp_path: Path) -> None:
    """A name that is not UTF-8 is an entry like any other, and all that is told of it can be encoded."""
    moodle = "김민지_22_assignsubmission_file".encode("cp949")
    made(tmp_path, os.fsdecode(b"bad\x80name.py"), os.fsdecode(moodle + b"/"))
    for entry in entries(tmp_path):
        told = f"{entry.learner}{entry.called}{entry.name}"

        assert told.encode().decode() == told
    assert {entry.learner for entry in entries(tmp_path)} == {
        "bad\\x80name",
        "\\xb1\\xe8\\xb9\\xce\\xc1\\xf6 (Participant 22)",
    }


def test_what_is_no_submission_is_passed_over(tmp_path: Path) -> None:
    """Hidden files, spreadsheets and what archivers leave are nobody's submission."""
    made(tmp_path, "alice/", ".DS_Store", "grades.csv", "__MACOSX/", ".hidden/")

    assert [entry.learner for entry in entries(tmp_path)] == ["alice"]


@pytest.mark.parametrize("kind", ["missing", "file", "empty"])
def test_a_folder_without_submissions_is_one_sentence(tmp_path: Path, kind: str) -> None:
    """No folder, no folder but a file, and an empty folder are each said."""
    folder = tmp_path / "class"
    if kind == "file":
        folder.write_text("", encoding="utf-8")
    elif kind == "empty":
        folder.mkdir()

    with pytest.raises(InputError, match=r"class: (cannot be read|there is no submission in it)"):
        entries(folder)


def test_a_single_file_can_have_any_name(tmp_path: Path, miniature: Course) -> None:
    """A file called after its learner is the one exercise that was asked for."""
    (entry,) = entries(made(tmp_path, "alice.py"))
    (exercise,) = miniature.exercises

    assert list(read(entry, miniature.exercises, exercise).sources) == ["line"]
    with pytest.raises(InputError, match="no file of the course"):
        read(entry, miniature.exercises, None)


def test_the_digest_is_that_of_the_contents(tmp_path: Path, miniature: Course) -> None:
    """The same files have the same digest, whoever handed them in; another byte makes another."""
    made(tmp_path, "alice/", "bob/")
    (tmp_path / "carol").mkdir()
    (tmp_path / "carol" / "line.py").write_text(LINE + "\n", encoding="utf-8")
    alice, bob, carol = (digest(read(e, miniature.exercises, None)) for e in entries(tmp_path))

    assert alice == bob != carol
