"""Which course is meant: what the caller names, has named or made, and never what is handed in."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from grader.cli.main import main
from grader.course import location
from grader.course.location import CLONE, meant, remember
from grader.model.errors import InputError
from grader.practice.notebook import feedback

MINIATURE = CLONE / "tests" / "miniature"
SOLUTION = MINIATURE / "solutions" / "01-line" / "line.py"
RUN = "import pathlib; pathlib.Path({trace!r}).touch()\n"


def grade(*words: object) -> Result:
    """Run a command as the terminal would."""
    return CliRunner().invoke(main, [str(word) for word in words])


def refused(result: Result) -> str:
    """Return the one sentence that a command ended in."""
    assert result.exit_code == 2, result.output
    (line,) = result.stderr.strip().splitlines()
    return line


@pytest.fixture(autouse=True)
def own_configuration(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of configuration of somebody who has named and made nothing yet."""
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    return folder


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    """What is there when hidden tests that came with a submission were run."""
    return tmp_path / "trace"


def solved(folder: Path) -> None:
    """Put into a folder what earns everything, and is nobody else's to the letter."""
    (folder / "line.py").write_text(SOLUTION.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")


@pytest.fixture
def kim(tmp_path: Path, trace: Path) -> Path:
    """A submission that is a course itself, whose hidden tests leave a trace where they are run."""
    ignored = shutil.ignore_patterns(".grade", "__pycache__")
    folder = Path(shutil.copytree(MINIATURE, tmp_path / "handed in" / "kim", ignore=ignored))
    solved(folder / "exercises" / "01-line")
    tests = folder / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8") + RUN.format(trace=str(trace)), encoding="utf-8")
    return folder


@pytest.fixture
def lee(kim: Path) -> Path:
    """A submission that points to the other one, as folders of learners once did."""
    folder = kim.with_name("lee")
    (folder / ".grade").mkdir(parents=True)
    (folder / ".grade" / "course").write_text(f"{kim}\n", encoding="utf-8")
    solved(folder)
    return folder


@pytest.fixture
def here(own_miniature: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The course that the instructor stands in."""
    monkeypatch.chdir(own_miniature)
    return own_miniature


@pytest.mark.alike
@pytest.mark.parametrize("work", ["kim", "kim/exercises", "kim/exercises/01-line/line.py", "lee", "lee/line.py"])
def test_a_submission_is_graded_by_the_course_one_stands_in(
    kim: Path, lee: Path, here: Path, trace: Path, work: str
) -> None:
    """A course within a submission, and one that it points to, is not looked at; whose it is is seen by what fails."""
    tests = here / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace("== 6", "== 7").replace("6.0", "7.0"), encoding="utf-8")
    mine = grade("submit", SOLUTION, "--report", "-").output

    result = grade("submit", kim.parent / work, "--report", "-")

    assert json.loads(result.stdout)["score"] == json.loads(mine)["score"]
    assert not trace.exists()


def test_a_zip_of_a_course_is_work_like_any_other(kim: Path, here: Path, trace: Path) -> None:
    """Nothing but the learner's file is taken out of an archive that holds a whole course."""
    archive = Path(shutil.make_archive(str(kim), "zip", kim))

    assert "100 / 100" in grade("submit", archive).output
    assert "is no course" in refused(grade("submit", archive, "--course", archive))
    assert not trace.exists()


@pytest.mark.parametrize("variable", [False, True])
def test_a_course_in_what_is_graded_is_refused(
    kim: Path, here: Path, trace: Path, variable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when it is named, in either way, and by whatever path; and it is not remembered."""
    (kim.parent / "link").symlink_to(kim)
    for course in (kim, kim.parent / "link", kim / "solutions" / ".."):
        words: list[object] = [] if variable else ["--course", course]
        if variable:
            monkeypatch.setenv("GRADE_COURSE", str(course))
        for work in (kim, kim.parent):
            assert "the course lies in it" in refused(grade("submit", work, *words))
        assert "the course lies in it" in refused(grade("batch", kim.parent, "--out", here / "out", *words))

    assert kim not in location.known_folders()
    assert not trace.exists()


@pytest.mark.parametrize("folder", [".", "exercises"])
def test_a_course_that_nobody_named_does_not_count(
    kim: Path, trace: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stands in it is told what to type, once."""
    monkeypatch.chdir(kim / folder)

    for words in (["list"], ["verify"], ["submit", "."], ["hint", "line"], ["release"]):
        assert f"name it once: `grade list --course {kim}`" in refused(grade(*words))
    assert not trace.exists()

    assert "A miniature course" in grade("list", "--course", kim).output
    assert "A miniature course" in grade("list").output


def test_a_variable_names_a_course_too(here: Path, kim: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GRADE_COURSE comes before where one stands, --course before it, and what it names is remembered."""
    course = kim / "exercises" / "course.toml"
    course.write_text(course.read_text(encoding="utf-8").replace("A miniature", "Another"), encoding="utf-8")
    monkeypatch.setenv("GRADE_COURSE", str(kim))

    assert "Another course" in grade("list").output
    assert "A miniature course" in grade("list", "--course", here).output
    assert location.known_folders()[kim] == kim


def test_a_folder_that_init_made_is_known_from_everywhere(
    own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It needs no flag from within or beside, and nothing in it says which course is its own; a copy of it does."""
    mine = tmp_path / "a place" / "mine"
    grade("init", mine, "--course", own_miniature)
    solved(mine / "01-line")
    shutil.copytree(mine, mine.with_name("copy"))
    found = []
    for folder, work in ((mine, "."), (mine / "01-line", "line.py"), (mine.parent, "mine")):
        monkeypatch.chdir(folder)
        found.append(grade("submit", work).output)

    assert all("100 / 100" in output for output in found)
    assert "No course found" in refused(grade("submit", "copy"))
    assert not (mine / ".grade" / "course").exists()
    assert (mine / ".grade" / "progress.json").exists()


def test_progress_is_that_of_where_one_stands(
    own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that names the same course leaves a learner in the folder that they stand in."""
    mine = tmp_path / "mine"
    grade("init", mine, "--course", own_miniature)
    solved(mine / "01-line")
    monkeypatch.chdir(mine)
    monkeypatch.setenv("GRADE_COURSE", str(own_miniature))
    grade("submit", ".")

    assert "7 of 7 points" in grade("list").output
    assert "line.py.bak" in grade("reset", "line").output
    assert not (own_miniature / ".grade").exists()


def test_a_course_that_has_moved_is_said(own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder whose course is gone says what to type, and that mends it."""
    mine, moved = tmp_path / "mine", tmp_path / "moved"
    grade("init", mine, "--course", own_miniature)
    own_miniature.rename(moved)
    monkeypatch.chdir(mine)

    assert f"grade init {mine} --course DIR" in refused(grade("submit", "."))
    assert grade("init", mine, "--course", moved).exit_code == 0
    assert grade("submit", ".").exit_code == 0


def test_a_pointer_of_before_is_taken_over(
    own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where its learner stands in the folder, and the course counts, the folder is known from then on."""
    mine = tmp_path / "mine"
    grade("init", mine, "--course", own_miniature)
    courses_file(tmp_path).unlink()
    (mine / ".grade").mkdir(exist_ok=True)
    (mine / ".grade" / "course").write_text(f"{own_miniature}\n", encoding="utf-8")
    monkeypatch.chdir(mine)

    assert "No course found" in refused(grade("submit", "."))
    remember(own_miniature, own_miniature)
    assert grade("submit", ".").exit_code == 0
    (mine / ".grade" / "course").unlink()
    monkeypatch.chdir(tmp_path)

    assert grade("submit", mine).exit_code == 0
    assert (mine / ".grade" / "progress.json").exists()


def courses_file(tmp_path: Path) -> Path:
    """Return the file in which folders are remembered."""
    return Path(os.environ["XDG_CONFIG_HOME"], "nn-grade", "folders.json")


def test_a_pointer_is_no_word_of_the_callers(
    lee: Path, trace: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who stands in a submission is not led to the course that it points to, nor told to trust it."""
    monkeypatch.chdir(lee)

    assert "No course found" in refused(grade("submit", "."))
    assert "100 / 100" in grade("submit", ".", "--course", here).output
    assert not trace.exists()
    assert not (lee / ".grade" / "progress.json").exists()


def test_the_clone_itself_needs_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is meant within itself, and for what lies in it; it may be graded as a whole, and any other may not."""
    monkeypatch.chdir(CLONE / "exercises")
    assert meant(None) == meant(None, CLONE) == meant(CLONE, CLONE) == CLONE
    monkeypatch.chdir(tmp_path)
    assert meant(None, CLONE / "exercises") == CLONE
    for above in CLONE.parents:
        with pytest.raises(InputError, match="the course lies in it"):
            meant(CLONE, above)


def test_where_nothing_can_be_remembered_the_course_is_named(
    own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a place to write to, naming works each time, and init says that it will have to be done."""
    monkeypatch.setenv("XDG_CONFIG_HOME", "/proc/nowhere")
    mine = tmp_path / "mine"
    made = grade("init", mine, "--course", own_miniature)
    monkeypatch.chdir(mine)

    assert made.exit_code == 0
    assert f"name the course each time: --course {own_miniature}" in made.output
    assert "No course found" in refused(grade("submit", "."))
    assert grade("submit", ".", "--course", own_miniature).exit_code == 0


@pytest.mark.parametrize("home", ["", "relative"])
def test_without_a_home_nothing_is_looked_for_in_the_current_folder(
    own_miniature: Path, home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home folder that is no absolute path is none."""
    monkeypatch.setenv("XDG_CONFIG_HOME", home)
    monkeypatch.setenv("HOME", home)
    monkeypatch.chdir(tmp_path)

    assert grade("list", "--course", own_miniature).exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["miniature"]


SPOILT: dict[str, Callable[[Path], object]] = {
    "not JSON": lambda path: path.write_text("{", encoding="utf-8"),
    "a list": lambda path: path.write_text("[]", encoding="utf-8"),
    "numbers": lambda path: path.write_text('{"folders": {"/a": 1}}', encoding="utf-8"),
    "no absolute path": lambda path: path.write_text('{"folders": {".": "."}}', encoding="utf-8"),
    "brackets": lambda path: path.write_text("[" * 100_000, encoding="utf-8"),
    "bytes": lambda path: path.write_bytes(b"\xff\xfe"),
    "a pipe": os.mkfifo,
    "a folder": lambda path: path.mkdir(),
    "a link": lambda path: path.symlink_to(planted(path)),
    "one of two names": lambda path: path.hardlink_to(planted(path)),
    "writable by all": lambda path: planted(path).rename(path).chmod(0o666),
}


def planted(path: Path) -> Path:
    """Write a file elsewhere by which the folder of the test would count."""
    course = path.parents[1] / "course"
    file = path.parents[1] / "planted.json"
    file.write_text(json.dumps({"folders": {str(course): str(course)}}), encoding="utf-8")
    return file


@pytest.mark.parametrize("name", SPOILT)
def test_a_memory_that_is_spoilt_is_none(name: str, own_configuration: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not the caller's own file, or says nothing, lets no course count and stops nobody who names one."""
    course = Path(shutil.copytree(MINIATURE, own_configuration / "course"))
    (own_configuration / "nn-grade").mkdir()
    SPOILT[name](own_configuration / "nn-grade" / "folders.json")
    monkeypatch.chdir(course)

    assert "have not named yet" in refused(grade("list"))
    assert grade("list", "--course", course).exit_code == 0


def test_a_broken_memory_is_put_aside(own_miniature: Path, own_configuration: Path) -> None:
    """It is kept beside the new one, which its user alone may read."""
    file = own_configuration / "nn-grade" / "folders.json"
    file.write_text("{", encoding="utf-8")
    remember(own_miniature, own_miniature)

    assert file.with_name("folders.broken.json").read_text(encoding="utf-8") == "{"
    assert json.loads(file.read_text(encoding="utf-8")) == {"folders": {str(own_miniature): str(own_miniature)}}
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_what_is_another_users_is_left_alone(own_configuration: Path, own_miniature: Path, tmp_path: Path) -> None:
    """Root neither trusts what another user remembers, nor leaves anything in that user's home."""
    file = own_configuration / "nn-grade" / "folders.json"
    remember(tmp_path / "mine", own_miniature)
    os.chown(file, 65534, 65534)
    before = file.read_bytes()
    assert tmp_path / "mine" not in location.known_folders()
    with pytest.raises(InputError, match="another user's"):
        remember(own_miniature, own_miniature)
    assert file.read_bytes() == before

    shutil.rmtree(file.parent)
    os.chown(own_configuration, 65534, 65534)
    with pytest.raises(InputError, match="another user's"):
        remember(own_miniature, own_miniature)
    assert not list(own_configuration.iterdir())


@pytest.mark.alike
@pytest.mark.parametrize("name", ["line.py", "line.zip"])
def test_a_link_as_a_course_file_names_nothing(here: Path, tmp_path: Path, trace: Path, name: str) -> None:
    """A submission whose exercises/course.toml leads to the real one is no course for that, in a zip or not."""
    work = tmp_path / "work"
    (work / "exercises").mkdir(parents=True)
    (work / "exercises" / "course.toml").symlink_to(here / "exercises" / "course.toml")
    if name.endswith(".zip"):
        with zipfile.ZipFile(work / name, "w") as archive:
            archive.write(SOLUTION, "line.py")
    else:
        solved(work)

    assert "100 / 100" in grade("submit", work / name).output
    assert not (work / ".grade").exists()


def test_work_within_a_clone_is_graded_by_it(here: Path, kim: Path, trace: Path) -> None:
    """Submissions that lie in the course's own folder are no part of it, whatever they hold."""
    shutil.move(kim, here / "submissions" / "kim")

    assert "100 / 100" in grade("submit", here / "submissions" / "kim").output
    assert not (here / ".grade").exists()
    assert not (here / "submissions" / "kim" / ".grade").exists()
    assert not trace.exists()


def test_no_module_of_the_current_folder_is_ours(
    own_miniature: Path, lee: Path, trace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies in a submission under the name of a module is imported by no process that is started from there."""
    (lee / "grader").mkdir()
    for name in ("grader/__init__.py", "msgspec.py", "struct.py"):
        (lee / name).write_text(RUN.format(trace=str(trace)), encoding="utf-8")
    monkeypatch.chdir(lee)
    page = own_miniature / "page.html"
    graded = grade("submit", "line.py", "--course", own_miniature, "--html", page)
    checked = feedback(["", SOLUTION.read_text(encoding="utf-8")], "line", own_miniature, None)

    assert "100 / 100" in graded.output
    assert "100 / 100" in str(checked)
    assert not trace.exists()


def test_a_pointer_below_a_course_is_passed_over(
    own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who stands in what was handed in, within a course of theirs, is graded by that one, whatever lies beside the work."""
    another = Path(shutil.copytree(own_miniature, tmp_path / "another"))
    for course in (own_miniature, another):
        meant(course)
    work = own_miniature / "inbox" / "bob"
    (work / ".grade").mkdir(parents=True)
    (work / ".grade" / "course").write_text(str(another), encoding="utf-8")
    monkeypatch.chdir(work)

    assert meant(None, work) == own_miniature.resolve()
    assert location.of_folder(work) == own_miniature.resolve()
