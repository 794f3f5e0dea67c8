"""Whoever asks for Korean reads no English sentence, on any screen and on the page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from grader.cli.main import main
from grader.model.course import Course

ROOT = Path(__file__).parents[1]
CODE = re.compile(r"`[^`]*`|\"[^\"]*\"|https?://\S+|\S+[=(\[{]\S*|<[^>]*>|\S*[/_.]\S*")
SENTENCE = re.compile(r"(?:\b[A-Za-z][a-z']+ ){3,}[A-Za-z']+")
PYTHONS_OWN = re.compile(r"\w+(?:Error|Exception|Warning): .*")  # it says these in English to everybody
NAMES = re.compile(
    r"root filesystem|Python|NumPy|Landlock|seccomp|Docker|Ubuntu|Linux|WSL|macOS|Gradescope|Jupyter|Canvas|MLP|ReLU"
)


def grade(*words: str, cwd: Path) -> str:
    """Return what a command prints where Korean is spoken."""
    environment = {**os.environ, "GRADE_LANG": "ko", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "grader.cli", *words]
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    return ran.stdout + ran.stderr


def english_in(screen: str) -> list[str]:
    """Return the runs of four and more English words in a text, code and names apart."""
    plain = [
        NAMES.sub("", CODE.sub("", PYTHONS_OWN.sub("", line)))
        for line in screen.splitlines()
        if not re.match(r"\s+grade ", line)
    ]
    return [found[0] for line in plain for found in SENTENCE.finditer(line)]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A learner's folder in which each exercise has a few known mistakes, and one is not begun."""
    folder = tmp_path_factory.mktemp("work") / "mine"
    grade("init", str(folder), "--course", str(ROOT), cwd=ROOT)
    for number, name in enumerate(["neuron", "gates", "xor", "activations", "layers"], 1):
        solution = ROOT / "solutions" / f"{number:02d}-{name}"
        mistakes = sorted((solution / "mistakes").glob("*.py"))[::7]
        texts = [path.read_text(encoding="utf-8") for path in (solution / f"{name}.py", *mistakes)]
        (folder / f"{number:02d}-{name}" / f"{name}.py").write_text("\n\n".join(texts), encoding="utf-8")
    return folder


def test_the_search_finds_english() -> None:
    """A sentence of English among Korean is found, and code, names and single words are not."""
    assert english_in("점수: Nothing failed in this task 다음") == ["Nothing failed in this task"]
    assert english_in("`return the first value` 뉴런(neuron)은 np.array([1, 2])를 받습니다. y = W x + b") == []


@pytest.mark.alike
@pytest.mark.parametrize(
    "words",
    [
        ["submit", "."],
        ["list"],
        ["doctor"],
        ["submit", "nowhere"],
        ["hint", "nothing"],
        ["practice"],
        ["reset", "gates"],
    ],
)
def test_no_screen_is_english(work: Path, words: list[str]) -> None:
    """What a command prints in the learner's folder holds no English sentence."""
    screen = grade(*words, cwd=work)

    assert re.search("[가-힣]", screen)
    assert english_in(screen) == []


def test_no_help_is_english() -> None:
    """The help of each command is Korean."""
    every = "; ".join(f"{name} --help" for name in main.verbs)
    script = f"import sys; from grader.cli.main import main\nfor words in {every!r}.split('; '):\n    main(words.split(), standalone_mode=False)"
    environment = {**os.environ, "GRADE_LANG": "ko", "PYTHONPATH": str(ROOT)}
    screens = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", check=True
    )

    assert screens.stdout.count("사용법:") == len(main.verbs)
    assert english_in(screens.stdout) == []


def test_no_hint_and_no_title_is_english(course: Course) -> None:
    """The Korean of every title, hint and check of the course holds no English sentence."""
    tasks = [task for exercise in course.exercises for task in exercise.tasks]
    texts = [text.in_language("ko") for task in tasks for text in (task.title, *task.hints)]
    texts += [text for said in course.translations.values() for table in said["ko"].values() for text in table.values()]

    assert len(texts) > 300
    assert [found for text in texts for found in english_in(text)] == []


@pytest.mark.long
def test_no_page_is_english(work: Path) -> None:
    """The page of a report holds no English sentence outside of code and printed text."""
    grade("submit", ".", "--html", "report.html", cwd=work)
    page = (work / "report.html").read_text(encoding="utf-8").partition("<body>")[2]
    texts = re.sub(r"<(pre|code|svg)\b.*?</\1>", "", page, flags=re.DOTALL)

    assert english_in(re.sub(r"<[^>]*>", "\n", texts)) == []
