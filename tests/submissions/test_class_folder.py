"""Who handed in what is told by names: plain ones, and those that Moodle and Canvas give to downloads."""

from __future__ import annotations

import os
import shutil
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.sanitize import printable
from grader.submissions.class_folder import digest, entries, opened_class, others, read
from grader.submissions.downloads import Download
from grader.submissions.who import Who, numbered
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
        (["_4012_88231_line.py", "_LATE_4013_88232_line.py"], ["4012", "4013"]),
        (["a.b@c.org/", "2024-0001/", "O'Hara/"], ["2024-0001", "O'Hara", "a.b@c.org"]),
        (["김민지/", "이소라.py"], ["김민지", "이소라"]),
        ([".dot_5_assignsubmission_file/", ".git/", ".kim.py", "lee.py"], [".dot (Participant 5)", "lee"]),
        (
            ["anon_aB3dE_88235_line.py", "LATE_anon_9zX1q_88236_line.py", "anon_aB3dE_88237_x.py"],
            ["anon_9zX1q", "anon_aB3dE"],
        ),
        (["anon_77123_88238_line.py", "anon_aB3dE_88235_line.py"], ["anon_77123", "anon_aB3dE"]),
        (["anon_77123_88238_line.py", "kim_77124_88239_line.py"], ["77123", "77124"]),
        (["team_a_4001_88250_line.py", "kimminji_LATE_4002_88251_line.py"], ["4002", "4001"]),
        (["12345-678901 - Minji Kim - 5 October, 2025 1030 AM - line.py"], ["Minji Kim (Brightspace 12345)"]),
        (["12345-678901 - Kim - Lee - October 5, 2025 1030 PM - a - b.py"], ["Kim - Lee (Brightspace 12345)"]),
        (["12345-678901 - 김민지 - 2025년 10월 5일 1030 - line.py"], ["김민지 (Brightspace 12345)"]),
        (
            [
                f"7-8 - Kim - {day} October, 2025 {clock} - line.py"
                for day, clock in ((12, "900 AM"), (5, "1130 PM"), (5, "1130 AM"))
            ],
            ["Kim (Brightspace 7)"] * 3,
        ),
        (
            ["7-8 - Kim - 2025 - Lee - Oct 5, 2025 9:56 AM/", "9-8 - 김민지 - 2025년 10월 5일 1030/"],
            ["Kim - 2025 - Lee (Brightspace 7)", "김민지 (Brightspace 9)"],
        ),
        (["7-8 - Kim - Oct 5, 2025_5_assignsubmission_file/"], ["7-8 - Kim - Oct 5, 2025 (Participant 5)"]),
        (["Homework 2_s1001_attempt_2025-10-05-10-30-00_line.py"], ["s1001"]),
        (
            ["HW_1_kim_a_attempt_2025-10-05-10-30-00_x.py", "HW_1_lee_attempt_2025-10-05-10-31-00_x.py"],
            ["kim_a", "lee"],
        ),
        (
            ["HW_3_4_kim_attempt_2025-10-05-10-30-00_x.py", "HW_3_4_lee_attempt_2025-10-05-10-30-00_x.py"],
            ["kim", "lee"],
        ),
        (
            [
                "HW_s1_attempt_2025-10-06-10-30-00_line.py",
                "HW_s1_attempt_2025-10-05-10-30-00_x_s2_attempt_2025-10-05-10-30-00_x.py",
            ],
            ["s1", "s1"],
        ),
        (["kim_4012_88231_x_s1_attempt_2025-10-05-10-30-00_line.py"], ["4012"]),
        (
            ["Team 1_12_assignsubmission_file/", "Default group_assignsubmission_file/"],
            ["Default group (Participant )", "Team 1 (Participant 12)"],
        ),
        (
            ["기본 모둠_assignsubmission_file_line.py", "기본 모둠_assignsubmission_file_x.py"],
            ["기본 모둠 (Participant )"],
        ),
        (
            ["Kim_7_assignsubmission_file_line.ipynb.txt", "Lee_8_assignsubmission_file_work.rar"],
            ["Kim (Participant 7)", "Lee (Participant 8)"],
        ),
    ],
)
def test_learners_are_known_by_names(tmp_path: Path, miniature: Course, names: list[str], learners: list[str]) -> None:
    """The first number that an LMS gives counts, Moodle's with the name, or else the name of the folder or file."""
    assert [entry.learner for entry in entries(made(tmp_path, *names), miniature.exercises)] == learners


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
        "gates": ["gates-1.py"],
        "xor": ["work/xor.py"],
    }


def test_two_files_of_one_name_are_told_apart(tmp_path: Path, miniature: Course) -> None:
    """Where somebody uploads two of one name at once, Canvas gives the second a number, and both are there to be chosen."""
    for name, program in (("kim_77_88_line.py", "x = 1\n"), ("kim_77_89_line-1.py", LINE)):
        (tmp_path / name).write_text(program, encoding="utf-8")
    (entry,) = entries(tmp_path)

    assert [s.name for s in read(entry, miniature.exercises, None).sources["line"]] == ["line.py", "line-1.py"]


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
    moodle = Download().said(unicodedata.normalize("NFC", f"{called}_{number}_assignsubmission_file_{file}.py")).who
    canvas = Download().said(unicodedata.normalize("NFC", f"{called}_{number}_88231_{file}.py")).who

    assert (moodle.lms, moodle.number) == ("moodle", str(number))
    assert moodle.name == unicodedata.normalize("NFC", called)
    assert (canvas.lms, canvas.number, canvas.name) == ("canvas", str(number), "")


@law
@given(LETTERS.filter(lambda name: "_" not in name), st.integers(0, 10**6))
def test_a_participant_is_known_again(called: str, number: int) -> None:
    """What results call a participant of Moodle's says that it is one, and which."""
    known = numbered(Who("moodle", str(number), called).learner)

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


def test_attempts_are_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    """Brightspace and Blackboard write when each was, in words or numbers."""
    dates = ["5 October, 2025 1130 AM", "5 October, 2025 1215 PM", "12 October, 2025 900 AM", "1 January, 2026 1201 AM"]
    made(tmp_path / "d2l", *(f"7-8 - Kim - {date} - {n}.py" for n, date in enumerate(dates)))
    clocks = ["Oct 5, 2025 9:56 AM", "Oct 5, 2025 11:30 AM", "Oct 5, 2025 1:22 PM", "Oct 12, 2025 12:05 AM"]
    made(tmp_path / "folders", *(f"7-8 - Kim - {date}/" for date in clocks))
    times = ["2025-10-05-10-30-00", "2025-10-05-10-30-01", "2025-11-01-00-00-00"]
    made(tmp_path / "bb", *(f"HW_kim_attempt_{time}_{n}.py" for n, time in enumerate(times)))

    assert [entry.files[0][0] for entry in entries(tmp_path / "d2l")] == ["0.py", "1.py", "2.py", "3.py"]
    assert [entry.name for entry in entries(tmp_path / "folders")] == [f"7-8 - Kim - {date}" for date in clocks]
    assert [entry.files[0][0] for entry in entries(tmp_path / "bb")] == ["0.py", "1.py", "2.py"]


@pytest.mark.parametrize(
    "names",
    [
        ["alice/", "bob/"],
        ["submissions/alice/", "submissions/bob/"],
        ["NN-1/NN-1/Kim_5_assignsubmission_file/", "NN-1/NN-1/Lee_6_assignsubmission_file/"],
        [
            "HW 1 Download/index.html",
            "HW 1 Download/1-2 - Kim - 5 May, 2025 1 AM - line.py",
            "HW 1 Download/2-2 - Lee - 5 May, 2025 1 AM - line.py",
        ],
    ],
)
@pytest.mark.parametrize("as_zip", [False, True])
def test_a_class_is_a_folder_or_a_zip(tmp_path: Path, miniature: Course, names: list[str], as_zip: bool) -> None:
    """What an LMS hands out is taken zipped or unpacked, and a folder that is alone in it is looked into."""
    folder = made(tmp_path / "class", *names)
    if as_zip:
        shutil.make_archive(str(tmp_path / "Class"), "zip", folder)
    with opened_class(tmp_path / "Class.zip" if as_zip else folder, miniature.exercises) as opened:
        found = entries(opened, miniature.exercises)
        sources = [read(entry, miniature.exercises, None).sources for entry in found]

        assert len(found) == 2
        assert all(sources)
        assert others(opened, found) == []

    assert opened.exists() is not as_zip


@pytest.mark.parametrize(
    "names",
    [
        ["alice/"],
        ["alice/01-line/"],
        ["alice/exercises/01-line/"],
        ["Kim_5_assignsubmission_file/"],
        ["7-8 - Kim - Oct 5, 2025 9:56 AM/a.zip", "7-8 - Kim - Oct 5, 2025 9:56 AM/b.zip"],
        ["alice/line.py", "alice/line.ipynb"],
    ],
)
def test_a_single_learner_is_no_folder_of_a_class(tmp_path: Path, miniature: Course, names: list[str]) -> None:
    """Where one folder is there, and what is in it is somebody's work, it is one learner's."""
    with opened_class(made(tmp_path, *names), miniature.exercises) as opened:
        assert len(entries(opened)) == 1


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["submission_1/", "submission_2/", "submission_metadata.yml"], "a download from Gradescope"),
        (
            [
                "assignment_9_export/submission_1/",
                "assignment_9_export/submission_metadata.yml",
                "assignment_9_export/submission_2/",
            ],
            "a download from Gradescope",
        ),
        (["Minji Kim - line.ipynb", "Jun Lee - line.ipynb"], "a download from Google Classroom"),
        (["Re HW 1.eml", "HW 1.eml"], "a download from a mail program"),
    ],
)
def test_what_does_not_say_whose_it_is_is_one_sentence(
    tmp_path: Path, miniature: Course, names: list[str], said: str
) -> None:
    """A download without learners' names or numbers is refused, and the sentence says what to do."""
    with (
        pytest.raises(InputError, match=f"{said}.* Make a folder for each learner"),
        opened_class(made(tmp_path, *names), miniature.exercises),
    ):
        pass


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"a/../../x.py": "", "b.py": ""}, "a path that leads out of it"),
        ({"a.py": "", "a.py/b.py": ""}, "cannot be written"),
        ({"x" * 300 + ".py": ""}, "cannot be written"),
    ],
)
def test_a_wrong_zip_of_a_class_is_one_sentence(
    tmp_path: Path, miniature: Course, members: dict[str, str], said: str
) -> None:
    """Nothing is written outside of the folder into which it is unpacked, and that folder does not stay."""
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)

    with pytest.raises(InputError, match=said), opened_class(path, miniature.exercises):
        pass


@pytest.mark.parametrize("name", ["class.py", "class.rar", "class.csv"])
def test_a_file_is_no_class(tmp_path: Path, miniature: Course, name: str) -> None:
    """What is neither a folder nor a zip is one sentence that says so."""
    (tmp_path / name).write_text("x", encoding="utf-8")

    with (
        pytest.raises(InputError, match="is neither a folder of submissions nor a zip"),
        opened_class(tmp_path / name, miniature.exercises),
    ):
        pass
