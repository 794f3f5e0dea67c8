"""`grade batch` says whose each entry is, who is missing and what is refused, whatever anybody is called."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path

import pytest

from tests.classes import OPTIONS, batch, handed_in, reports, rows, scores
from tests.commands import HALF, SOLUTION, grade


def test_what_was_given_to_the_wrong_learner_is_taken_back(submissions: Path, tmp_path: Path) -> None:
    """When a roster says that an entry is by somebody else, its mark moves, and none is left where it was."""
    out, roster = tmp_path / "results", tmp_path / "class.csv"
    roster.write_text("id,name\n1,alice\n2,bob\n", encoding="utf-8")
    batch(submissions, out, "--only", "1", "--only", "2", "--roster", roster)
    assert scores(out)["1"] == 100
    roster.write_text("id,name\n2,alice\n1,bob\n", encoding="utf-8")
    moved = batch(submissions, out, "--only", "1", "--only", "2", "--roster", roster)

    assert "counts no more for 1, 2." in moved.stdout
    assert scores(out)["2"] == 100
    assert scores(out)["1"] == pytest.approx(57.14, abs=30)
    roster.write_text("id,name\n1,alice\n2,alice\n3,bob\n", encoding="utf-8")
    batch(submissions, out, "--only", "1", "--only", "2", "--only", "3", "--roster", roster)
    assert (scores(out)["1"], scores(out)["2"]) == (None, 100)  # whose alice's is now, nobody can say; it stands


@pytest.mark.parametrize(
    "names", [("alice", "alice.py"), (unicodedata.normalize("NFC", "가"), unicodedata.normalize("NFD", "가"))]
)
def test_several_by_one_learner_are_attempts(tmp_path: Path, names: tuple[str, str]) -> None:
    """Two entries by one learner are both graded, and said."""
    folder = tmp_path / "class"
    for name, program in zip(names, (HALF, SOLUTION), strict=True):
        path = folder / name if name.endswith(".py") else folder / name / "line.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program, encoding="utf-8")
    result = batch(folder, tmp_path / "results")

    assert "handed in several: " in result.stdout
    assert list(scores(tmp_path / "results").values()) == [100]
    assert len({row[1] for row in rows(tmp_path / "results")}) == 2


def test_the_roster_says_who_is_missing(submissions: Path, tmp_path: Path) -> None:
    """Who handed in nothing, and who is not listed, are said; nothing of theirs is lost."""
    roster = tmp_path / "class.csv"
    roster.write_text("id;name\n2024-1;alice\n2024-2;Zoe\n", encoding="utf-8-sig")
    out = tmp_path / "results"
    result = batch(submissions, out, "--roster", roster, "--only", "2024-1", "--only", "bob")

    assert "Not in the roster: bob." in result.stdout
    assert "Nothing was handed in by 2024-2." in result.stdout
    assert scores(out) == {"2024-1": 100, "2024-2": None, "bob": pytest.approx(57.14, abs=30)}
    assert [s["learner"] for s in json.loads(grade("gradebook", out, "--missing", "--json").stdout)] == ["2024-2"]
    assert "Zoe" in grade("gradebook", out).stdout


def test_a_participants_number_is_nobodys_id(tmp_path: Path) -> None:
    """With a column of running numbers in the roster, each mark goes to the learner whose name stands in the entry's."""
    folder = handed_in(
        tmp_path / "class",
        {"Ann One_2_assignsubmission_file/": SOLUTION, "Ben Two_1_assignsubmission_file/": HALF},
    )
    listed = tmp_path / "class.csv"
    listed.write_text("id,no,name\ns-ann,1,Ann One\ns-ben,2,Ben Two\n", encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)
    found = scores(tmp_path / "results")

    assert result.exit_code == 0, result.output
    assert found["s-ann"] == 100 > (found["s-ben"] or 0)
    assert len(found) == 2


def test_files_do_not_say_whose_they_are(tmp_path: Path) -> None:
    """Whoever names a file like somebody else's download keeps it, and costs the other nothing."""
    folder = handed_in(
        tmp_path / "class",
        {
            "Kim Mallory_123_assignsubmission_file_x_999_assignsubmission_file_line.py": HALF,
            "Lee Victim_999_assignsubmission_file_line.py": SOLUTION,
            "leevictim_4012_88231_line.py": SOLUTION,
            "mallory_5000_88232_a_4012_assignsubmission_file_line.py": HALF,
        },
    )
    batch(folder, tmp_path / "results", "--exercise", "line")
    found = scores(tmp_path / "results")

    assert found.keys() == {"Kim Mallory (Participant 123)", "Lee Victim (Participant 999)", "4012", "5000"}
    assert found["Lee Victim (Participant 999)"] == found["4012"] == 100
    assert (found["5000"] or 0) < 100


def test_a_display_name_is_no_address(tmp_path: Path) -> None:
    """Who calls themself by somebody's address or id is not in the roster, and takes no attempt of theirs."""
    folder = handed_in(
        tmp_path / "class",
        {
            "Lee Victim_5551_assignsubmission_file/": SOLUTION,
            "lee@x.org_5552_assignsubmission_file/": HALF,
            "1001_5553_assignsubmission_file/": HALF,
        },
    )
    listed = tmp_path / "class.csv"
    listed.write_text("id,name,email\n1001,Lee Victim,lee@x.org\n1002,Kim Mallory,kim@x.org\n", encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)
    (last,) = json.loads(
        grade("gradebook", tmp_path / "results", "--attempts", "last", "--only", 1001, "--json").stdout
    )

    assert "Not in the roster: 1001 (Participant 5553), lee@x.org (Participant 5552)." in result.stdout
    assert (last["score"], last["attempts"]) == (100, 1)


def test_what_is_refused_has_no_score_until_it_is_mended(tmp_path: Path) -> None:
    """Entries that are nobody's are listed and not graded, the others are; with a better roster they are graded, too."""
    names = ("Kim A_5_assignsubmission_file/", "Kim A_6_assignsubmission_file/", "Lee B_7_assignsubmission_file/")
    folder = handed_in(tmp_path / "class", dict.fromkeys(names, SOLUTION))
    listed, out = tmp_path / "class.csv", tmp_path / "results"
    listed.write_text("id,name\na,Kim A\nb,Lee B\nc,Park C\n", encoding="utf-8")
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 1
    assert "1 of 3 done, 2 refused." in result.stdout
    for number in (5, 6):
        assert f"Kim A_{number}_assignsubmission_file is refused: Kim A_5_assign" in result.stdout
    assert "Nothing was handed in by c." in result.stdout
    assert scores(out) == {"a": None, "b": 100, "c": None}
    assert reports(out) == 1

    assert "0 of 2 done, 2 refused." in batch(folder, out, "--roster", listed, "--only", "a").stdout
    assert batch(folder, out, "--roster", listed, "--only", "b").exit_code == 0

    listed.write_text("id,name,Identifier\na,Kim A,Participant 5\nb,Lee B,\nc,Kim A,Participant 6\n", encoding="utf-8")
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 0, result.output
    assert "3 of 3 done, 1 graded before." in result.stdout
    assert scores(out) == {"a": 100, "b": 100, "c": 100}


def test_a_name_taken_between_two_runs_takes_no_row(tmp_path: Path) -> None:
    """Who takes another's name in Moodle and hands in later is refused, and the earlier mark stands."""
    out, listed = tmp_path / "results", tmp_path / "class.csv"
    listed.write_text("id,name\nk,Kim A\nl,Lee B\n", encoding="utf-8")
    first = handed_in(tmp_path / "first", {"Kim A_5_assignsubmission_file/": SOLUTION})
    later = handed_in(
        tmp_path / "later", {"Kim A_6_assignsubmission_file/": HALF, "Lee B_7_assignsubmission_file_line.py": SOLUTION}
    )
    batch(first, out, "--roster", listed)
    result = batch(later, out, "--roster", listed)

    assert result.exit_code == 1
    assert "Kim A_6_assignsubmission_file is refused: k was Participant 5 before; " in result.stdout
    assert scores(out, "--attempts", "last") == {"k": 100, "l": 100}

    listed.write_text("id,name,Identifier\nk,Kim A,Participant 6\nl,Lee B,Participant 7\n", encoding="utf-8")
    assert batch(later, out, "--roster", listed).exit_code == 0
    assert (scores(out, "--attempts", "last")["k"] or 0) < 100


def test_who_takes_a_name_takes_no_mark(tmp_path: Path) -> None:
    """Two by one name in a later run are refused, and what was given before stands; it is said that it does."""
    out, listed = tmp_path / "results", tmp_path / "class.csv"
    listed.write_text("id,name\nminji,Kim Minji\nbora,Lee Bora\n", encoding="utf-8")
    folder = handed_in(tmp_path / "class", {"Kim Minji_57_assignsubmission_file/": SOLUTION})
    batch(folder, out, "--roster", listed)
    handed_in(folder, {"Kim Minji_99_assignsubmission_file/": HALF})
    result = batch(folder, out, "--roster", listed)

    assert result.exit_code == 1
    assert "What minji handed in before, or besides, counts as it did; look whether it is theirs." in result.stdout
    assert scores(out) == {"minji": 100, "bora": None}


def test_a_name_of_canvas_that_holds_a_number_takes_nobodys_row(tmp_path: Path) -> None:
    """A learner whose name looks like another's number in Canvas is refused, and the other keeps 100."""
    right = ("kimminji_4012_88231_line.py", "kim_minji_4014_88240_1_line.py")
    wrong = ("a_4012_4013_88232_work.zip", "a_4012_88230_4015_88233_work.zip")
    folder = handed_in(tmp_path / "class", dict.fromkeys(right, SOLUTION) | dict.fromkeys(wrong, "no zip"))
    result = batch(folder, tmp_path / "results")

    assert result.exit_code == 1
    assert f"{wrong[1]} is refused: Canvas can have written its name for 4012 or 4015" in result.stdout
    assert scores(tmp_path / "results") == {"4012": 100, "4013": None, "4014": 100}


def test_invisible_letters_make_no_twins(tmp_path: Path) -> None:
    """Two names that look alike are both refused, and told apart in what is said; the rest of the class is graded."""
    folder = handed_in(tmp_path / "class", dict.fromkeys(("kim/", "kim\u3164/", "lee/"), SOLUTION))
    result = batch(folder, tmp_path / "results")

    assert result.exit_code == 1
    assert "kim is refused: kim, kim� look alike." in result.stdout
    assert "kim� is refused: kim, kim� look alike." in result.stdout
    assert scores(tmp_path / "results") == {"lee": 100}


def test_many_refused_entries_are_few_lines(tmp_path: Path) -> None:
    """Of a class that is refused as a whole some are named, and the others counted."""
    folder = handed_in(tmp_path / "class", {f"Kim {n}_{n}_assignsubmission_file/": SOLUTION for n in range(30)})
    listed = tmp_path / "class.csv"
    listed.write_text("id,name\n" + "".join(f"a{n},Kim {n}\nb{n},Kim {n}\n" for n in range(30)), encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--roster", listed)

    assert result.stdout.count(" is refused: in the roster it is a") == 10
    assert "20 more are refused." in result.stdout


@pytest.mark.alike
@pytest.mark.parametrize("name", [b"bad\x80name.zip", b"bad\x80name_123_assignsubmission_file_line.py", b"zz/a\x80b"])
def test_a_name_that_is_no_text_costs_nobody_else_anything(tmp_path: Path, name: bytes) -> None:
    """An entry, a display name or a folder within that is not UTF-8 leaves the rest of the class graded."""
    folder = handed_in(tmp_path / "class", {"good/": SOLUTION})
    path = folder / os.fsdecode(name)
    if path.suffix:
        path.write_text(HALF, encoding="utf-8")
    else:
        for inner in (path, path.with_name(path.name.upper())):
            inner.mkdir(parents=True)
            (inner / "line.py").write_text(HALF, encoding="utf-8")
    result = batch(folder, tmp_path / "results", "--exercise", "line")

    assert result.exit_code == 0, result.output
    assert "2 of 2 done" in result.stdout
    assert scores(tmp_path / "results")["good"] == 100
    assert batch(folder, tmp_path / "results", "--exercise", "line").exit_code == 0


def test_names_are_cleaned_wherever_they_are_shown(tmp_path: Path) -> None:
    """Whatever learners are called, terminal, table and page get one line without a letter that cannot be seen."""
    names = ("\x1b[31mRed\x1b]0;x\x07", "\u202eRLO", "new\nline", "[bold red]Kim[/bold red]", "a\u3164b\ufe0fc\u034f")
    programs = {f"{name}_{n}_assignsubmission_file_line.py": HALF for n, name in enumerate(names) if "/" not in name}
    folder = handed_in(tmp_path / "class", {**programs, "\x1b[2Jno.zip": "no zip"})
    out = tmp_path / "results"
    told = [batch(folder, out, "--exercise", "line").output, grade("gradebook", out).output]
    told += [
        grade("export", out, "--to", "csv").stdout.replace("\r\n", "\n"),
        *(p.read_text() for p in out.glob("*/*/*.json")),
    ]
    report = next(out.glob("reports/*RLO*/*.json"))
    assert grade("report", report, "--html", tmp_path / "page.html").exit_code == 0
    told.append((tmp_path / "page.html").read_text(encoding="utf-8"))

    for text in told:
        assert not set("\x1b\x07\u202e\u3164\ufe0f\u034f") & set(text)
    assert "new line (Participant 2)" in told[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere", "--out", "results"], "nowhere: cannot be read (No such file or directory)."),
        (["class", "--out", "class/results"], "class/results lies in class"),
        (["class", "--out", "results", "--only", "zoe"], "nothing in it is by zoe"),
        (["class", "--out", "results", "--roster", "none.csv"], "none.csv: cannot be read"),
        (["class", "--out", "class/dave.zip/deeper"], "lies in class"),
        (["class", "--out", "file/deeper"], "file/deeper: cannot be written (Not a directory)."),
        (["class", "--out", "results", "--exercise", "nothing"], "There is no exercise 'nothing'"),
    ],
)
def test_wrong_input_is_one_sentence(
    submissions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """What is wrong is said in one sentence, and nothing is begun."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = grade("batch", *arguments, *OPTIONS)

    assert result.exit_code == 2, result.output
    assert said in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.glob("results/reports"))
