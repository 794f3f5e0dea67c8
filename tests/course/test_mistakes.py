"""Tests of reading known mistakes, and of what is wrong with one that cannot be used."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from grader.course import catalog, mistakes
from grader.model import language
from grader.model.errors import CourseError

ROOT = Path(__file__).parents[2]
GOOD = '''"""What is believed."""

TASK = 1
FEEDBACK = "What happened. What to think of?"
FEEDBACK_KO = "무슨 일이 있었습니까?"


def double(x):
    return x * x
'''


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A copy of the smallest course, to be spoilt."""
    return Path(shutil.copytree(ROOT / "tests" / "miniature", tmp_path / "course"))


def read(course: Path, text: str, name: str = "squares.py") -> tuple[mistakes.Script, ...]:
    """Return what is read when the first exercise has this one mistake."""
    found = catalog.read(course)
    exercise = found.exercises[0]
    folder = found.solution_folder(exercise) / "mistakes"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / name).write_text(text, encoding="utf-8")
    return mistakes.read(found, exercise)


def test_a_mistake_is_read(course: Path) -> None:
    """A mistake has its id, task, belief, both texts and the line where it begins; the solution comes first."""
    solution, script = read(course, GOOD)

    assert solution.mistake is None
    assert script.mistake is not None
    assert (script.mistake.id, script.mistake.task, script.mistake.belief) == ("squares", 1, "What is believed.")
    assert script.mistake.feedback == language.Text("What happened. What to think of?", "무슨 일이 있었습니까?")
    assert script.line == 8


def test_the_rest_comes_from_the_solution(course: Path) -> None:
    """The module of a mistake has the names of the solution, with the wrong one in place of the right one."""
    solution, script = read(course, GOOD)
    right, wrong = solution.module(), script.module()

    assert wrong.double(3) == 9
    assert right.double(3) == 6
    assert set(vars(right)) - set(vars(wrong)) == set()


def test_each_function_of_a_mistake_is_a_program_of_its_own(course: Path) -> None:
    """Of several functions one is wrong at a time, under one name; a helper of theirs, which learners lack, is in all."""
    more = GOOD.replace("x * x", "helper(x)") + "\n\ndef helper(x):\n    return x * x\n"
    more += "\n\nclass Total:\n    factor = 0\n"
    _solution, double, total = read(course, more)
    right = read(course, GOOD)[0].module()

    assert double.mistake is total.mistake is not None
    assert [script.redefined for script in (double, total)] == [{"double", "helper"}, {"Total", "helper"}]
    assert (double.line, total.line) == (8, 16)
    assert double.module().double(3) == 9
    assert total.module().double(3) == right.double(3)
    assert (hasattr(double.module().Total, "factor"), total.module().Total.factor) == (False, 0)
    for script in (double, total):
        told: dict[str, object] = {}
        exec(script.source, told)
        assert (told["double"](3) == 9, hasattr(told["Total"], "factor")) == (script is double, script is total)  # type: ignore[operator]


def test_a_function_may_have_several_forms_of_a_mistake(course: Path) -> None:
    """A name that is defined twice makes two wrong programs with the same text."""
    _solution, one, other = read(course, GOOD + "\n\ndef double(x):\n    return x + x + 1\n")

    assert one.mistake is other.mistake
    assert (one.module().double(3), other.module().double(3)) == (9, 7)


PROGRAM = """
def loss(y, t): return (y - t) ** 2
def train(net, x, t): return net.fit(x, t)
class Net:
    def __init__(self): self.w = start()
    def forward(self, x): return self.w * x
    def fit(self, x, t): self.w -= loss(self.forward(x), t)
def start(): return 0
def make(): return Net()
"""


@pytest.mark.parametrize(
    ("wrong", "means_something_else"),
    [
        ("def start(): return 1", {"start", "Net", "make"}),
        ("def loss(y, t): return y - t", {"loss", "Net.fit", "train", ".fit"}),
        ("class Net(Net):\n def fit(self, x, t): pass", {"Net.fit", ".fit", "train"}),
        ("class Net(Net):\n def forward(self, x): pass", {"Net.forward", ".forward", "Net.fit", ".fit", "train"}),
        ("class Net(Net):\n def __init__(self): self.w = 1", {"Net", "make"}),
        ("class Net(Net):\n w = 1\n def fit(self, x, t): pass", {"Net", "make"}),
        ("class Net:\n def fit(self, x, t): pass", {"Net", "make"}),
        ("import math\ndef train(net, x, t): pass", {"math", "train"}),
    ],
)
def test_what_a_mistake_touches(wrong: str, means_something_else: set[str]) -> None:
    """A mistake touches what it redefines and what is built on that, method by method."""
    redefined = frozenset(mistakes.bound(ast.parse(wrong)))

    assert mistakes.affected(redefined, mistakes.uses(ast.parse(PROGRAM))) == means_something_else


@pytest.mark.parametrize(
    ("function", "methods"),
    [("train", set()), ("Net.fit", {"Net.forward"}), ("make", set()), ("both", {"Net.fit", "Net.forward"})],
)
def test_what_a_function_is_built_on(function: str, methods: set[str]) -> None:
    """It is built on what it mentions, and on that: methods of its own class, or of one that stands there, too."""
    more = "class Other:\n def fit(self): return scale()\ndef scale(): return 1\ndef both(x): return Net().fit(x, x)"
    found = mistakes.built_on(frozenset([function]), mistakes.uses(ast.parse(PROGRAM + more)))

    assert {name for name in found if name.partition(".")[0] == "Net" and "." in name} == methods
    assert {"Other.fit", "scale"}.isdisjoint(found)
    assert ("loss" in found) == ("Net.fit" in found or function == "Net.fit")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("return x * x", "return x *", "squares.py, line 9: Python cannot read this: invalid syntax."),
        ('"""What is believed."""', "", "squares.py: line 1 should say, as a docstring, what is believed."),
        ("TASK = 1", "", "squares.py: `TASK` is missing; it should be a number."),
        ("TASK = 1", "TASK = '1'", "squares.py: `TASK` is missing; it should be a number."),
        ("TASK = 1", "TASK = 99", "squares.py: `TASK` is 99, which does not exist."),
        ("FEEDBACK = ", "OTHER = ", "squares.py: `FEEDBACK` is missing; it should be a text."),
        ("FEEDBACK_KO = ", "OTHER = ", "squares.py: `FEEDBACK_KO` is missing; it should be a text."),
        ("무슨 일이 있었습니까?", "What?", "squares.py: `FEEDBACK_KO` has no Korean in it."),
    ],
)
def test_a_mistake_that_cannot_be_used_is_one_sentence(course: Path, old: str, new: str, said: str) -> None:
    """What is wrong with a mistake's file is said in one sentence that names the file."""
    assert old in GOOD

    with pytest.raises(CourseError) as caught:
        read(course, GOOD.replace(old, new))

    assert str(caught.value).endswith(said)
    assert "/mistakes/" in str(caught.value)


def test_a_mistake_that_is_no_text_is_one_sentence(course: Path) -> None:
    """A file of bytes that are no UTF-8 is named."""
    read(course, GOOD)
    found = catalog.read(course)
    exercise = found.exercises[0]
    (found.solution_folder(exercise) / "mistakes" / "squares.py").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(CourseError, match=r"squares\.py: cannot be read"):
        mistakes.read(found, exercise)
