"""Tests of naming the mistake behind a wrong answer: it answers as the learner's program does, and no other does."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.checks import assert_agrees, assert_close, choice, function, keep, value
from grader.course.mistakes import Script, bound
from grader.grading import diagnosis
from grader.grading.diagnosis import MOST_CALLS, Diagnosis
from grader.model.course import Mistake
from grader.model.errors import Died, Raised, WorkerFailure
from grader.model.language import Text
from grader.testing.proxy import Proxy
from grader.testing.recording import Record, student_of
from tests.testing.plain_border import opened

SOLUTION = """
import numpy as np

class MulLayer:
    def __init__(self, scale=1.0):
        self.scale = scale
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y * self.scale
    def backward(self, dout):
        return dout * self.y * self.scale, dout * self.x * self.scale

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def d_sigmoid(x):
    return sigmoid(x) * (1 - sigmoid(x))

def gate(a, b):
    return int(a + b > 1.5)

def three(a, b):
    return gate(gate(a, b), 1)

class Net:
    def __init__(self, seed):
        self.params = {"W": np.random.default_rng(seed).normal(size=(2, 2))}
    def forward(self, x):
        return x @ self.params["W"]
"""
MISTAKES = {
    "own": "class MulLayer(MulLayer):\n    def backward(self, dout):\n        return dout * self.x, dout * self.y",
    "no_dout": "class MulLayer(MulLayer):\n    def backward(self, dout):\n        return self.y, self.x",
    "adds": "class MulLayer(MulLayer):\n    def forward(self, x, y):\n        super().forward(x, y)\n        return x + y",
    "rising": "def sigmoid(x):\n    return 1 / (1 + np.exp(x))",
    "of_input": "def d_sigmoid(x):\n    return x * (1 - x)",
    "unsquared": "def d_sigmoid(x):\n    return sigmoid(x) * (1 - x)",
    "always": "def gate(a, b):\n    return 1",
    "flipped": "def gate(a, b):\n    return int(a + b < 1.5)",
    "nothing": "def sigmoid(x):\n    print('0.5')",
    "scalars": "import math\ndef sigmoid(x):\n    return 1 / (1 + math.exp(-x))",
    "transposed": "class Net(Net):\n    def forward(self, x):\n        return x @ self.params['W'].T",
    "overwrites": "def sigmoid(x):\n    x *= 2\n    return 1 / (1 + np.exp(-x / 2))",
}


def script(id_: str, text: str) -> Script:
    """Return the solution, and after it what a mistake redefines; without an id it is the solution."""
    source = f"{SOLUTION}\n{text}"
    mistake = Mistake(id_, 1, "belief", Text("text", "글")) if id_ else None
    return Script(mistake, source, 1, (compile(source, "<test>", "exec"),), frozenset(bound(ast.parse(text))))


def scripts(*left_out: str) -> tuple[Script, ...]:
    """Return the solution and all mistakes but those left out."""
    wrong = [script(id_, text) for id_, text in MISTAKES.items() if id_ not in left_out]
    return (script("", ""), *wrong)


DIAGNOSIS = Diagnosis(scripts())


def named(program: str, test: Callable[[Proxy], object], known: Diagnosis = DIAGNOSIS) -> str | None:
    """Return the id of the mistake that is named when a test fails on a learner's program."""
    student, record, _ = opened("import numpy as np\n" + program)
    with warnings.catch_warnings(action="ignore"), pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is
        test(student)
    mistake = known.names({"check": record}, []).get("check")
    return mistake.id if mistake else None


def backward(student: Proxy) -> None:
    """Test a product's gradients."""
    layer = student.MulLayer()
    layer.forward(3.0, 4.0)
    assert_close(layer.backward(2.0), expected=(8.0, 6.0))


MUL = "class MulLayer:\n def forward(self, a, b):\n  self.all = [a, b]; return a * b\n def backward(self, d): return "


def test_a_mistake_is_named_however_it_is_written() -> None:
    """Other names and other code make no difference: the answers do."""
    assert named(MUL + "tuple(d * v for v in self.all)", backward) == "own"
    assert named(MUL + "np.array([self.all[1], self.all[0]])", backward) == "no_dout"


def test_an_unknown_mistake_has_no_name() -> None:
    """An answer that no known mistake gives is named as none."""
    assert named(MUL + "(d, d)", backward) is None
    assert named(MUL + "None", backward) is None
    assert named(MUL + "'text'", backward) is None


def test_a_mistake_in_what_is_built_on_is_named() -> None:
    """A slope that is wrong because the function below it is wrong has the name of that."""

    def slope(student: Proxy) -> None:
        assert_agrees(student.d_sigmoid, lambda x: np.exp(-x), on=[2.0, -1.0])

    program = "def sigmoid(x):\n    return x\ndef d_sigmoid(x):\n    return x * (1 - x)"

    assert named(program, slope) == "of_input"


def test_two_mistakes_that_answer_alike_are_not_named() -> None:
    """With inputs on which two known mistakes agree, none of them is named."""

    def at_0(student: Proxy) -> None:
        assert_close(student.d_sigmoid(0.0), expected=0.25)

    assert named("def d_sigmoid(x):\n    return (1 - x) * x", at_0, Diagnosis(scripts("unsquared"))) == "of_input"
    same = script("twin", "def d_sigmoid(x):\n    return 0.0")
    assert named("def d_sigmoid(x):\n    return (1 - x) * x", at_0, Diagnosis((*scripts(), same))) is None


def test_all_cases_are_evidence() -> None:
    """After the first wrong answer the other cases are asked, so that a coincidence in one of them names nothing."""

    def test(student: Proxy) -> None:
        assert_agrees(student.d_sigmoid, lambda x: 1 / (2 + np.exp(x) + np.exp(-x)), on=[2.0, -1.0, 3.0])

    coincidence = "def d_sigmoid(x):\n    return -2.0"  # as x (1 - x) at 2 and at -1

    assert named(coincidence, test) is None
    assert named("def d_sigmoid(x):\n    return x - x ** 2", test) == "of_input"


def test_the_first_of_two_mistakes_is_named() -> None:
    """Two mistakes in two functions: the one that explains the first difference."""

    def test(student: Proxy) -> None:
        layer = student.MulLayer()
        layer.forward(3.0, 4.0)
        assert_close(layer.backward(2.0), expected=(8.0, 6.0))

    both = "class MulLayer:\n def forward(self, x, y):\n  self.x = x; return x + y\n def backward(self, d): return 5.0"

    assert named(both, test) == "adds"


def test_what_was_found_right_is_no_difference() -> None:
    """A right answer that is not the solution's says nothing against a mistake made later."""

    def test(student: Proxy) -> None:
        assert_close(student.gate(1, 1), expected=1)
        assert_close(student.sigmoid(2.0), expected=0.88, atol=0.01)
        backward(student)

    program = MUL + "tuple(d * v for v in self.all)\ndef gate(a, b): return True\n"
    rough = "def sigmoid(x): return 0.88"

    assert named(program + rough, test) == "own"


def test_exceptions_are_answers() -> None:
    """What is raised is compared by type and words."""

    def test(student: Proxy) -> None:
        assert_agrees(student.sigmoid, lambda x: 1 / (1 + np.exp(-x)), on=[2.0, np.array([1.0, 2.0])])

    program = "import math\ndef sigmoid(x):\n    return 1 / (1 + math.{})"

    assert named(program.format("exp(-x)"), test) == "scalars"
    assert named(program.format("ex(-x)"), test) is None


def test_nothing_is_an_answer() -> None:
    """A function that returns nothing is named as one that prints."""

    def test(student: Proxy) -> None:
        assert_close(student.sigmoid(2.0), expected=0.88)

    assert named("def sigmoid(x):\n    y = x", test) == "nothing"


def test_functions_that_a_test_replaces_are_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that a test gives a new meaning has it for the mistakes too, and the old one in the next check."""

    def test(student: Proxy) -> None:
        student.gate = function("lambda a, b: a")
        assert_close(student.three(5, 2), expected=5)

    program = "def gate(a, b):\n    return int(a + b > 1.5)\ndef three(a, b):\n    return gate(a, b) + 1"

    assert named(program, test) is None
    twin = Diagnosis((*scripts(), script("plus", "def three(a, b):\n    return gate(a, b) + 1")))
    assert named(program, test, twin) == "plus"
    table = named("def gate(a, b): return 1", lambda s: assert_close(s.gate(0, 0), expected=0), twin)
    assert table is None  # "flipped" is 1 there as well
    assert capsys.readouterr().out == ""


def test_a_changed_argument_is_an_answer() -> None:
    """What a function does to its argument is seen by looking at the argument."""

    def test(student: Proxy) -> None:
        x = keep(student, np.array([1.0, 2.0]))
        student.sigmoid(x)
        assert_close(value(x), expected=np.array([1.0, 2.0]))

    assert named("def sigmoid(x):\n    x += x\n    return 1 / (1 + np.exp(-x / 2))", test) == "overwrites"


def test_a_choice_is_taken_over() -> None:
    """A mistake starts from the weights that the learner's network started from."""

    def test(student: Proxy) -> None:
        net = student.Net(3)
        W = choice(net.params)["W"]
        x = np.array([1.0, 2.0])
        assert_close(net.forward(x), expected=x @ W)

    program = """
class Net:
    def __init__(self, seed):
        self.params = {"W": np.arange(4.0).reshape(2, 2) * 1.1}
    def forward(self, x):
        return self.params["W"] @ x
"""
    assert named(program, test) == "transposed"


def test_a_long_record_is_left_alone() -> None:
    """A check with very many calls is not replayed."""

    def test(calls: int) -> Callable[[Proxy], object]:
        def body(student: Proxy) -> None:
            for _ in range(calls):
                student.gate(0, 0)
            assert_close(student.gate(0, 1), expected=0)
            assert_close(student.gate(1, 1), expected=1)

        return body

    flipped = "def gate(a, b):\n    return int(not a + b > 1.5)"

    only_one = Diagnosis(scripts("always"))

    assert named(flipped, test(1), only_one) == "flipped"
    assert named(flipped, test(MOST_CALLS), only_one) is None


def test_an_argument_of_the_learner_s_that_is_large_is_left_alone() -> None:
    """No mistake of ours is run on an answer of the learner's that could take long."""

    def test(student: Proxy) -> None:
        made: Any = student.sigmoid(2.0)
        assert_close(student.gate(made, 0), expected=1)

    assert named("def sigmoid(x):\n    return [0] * 20_000\ndef gate(a, b):\n    return 0", test) is None


def test_a_large_answer_is_left_alone() -> None:
    """An answer that takes long to compare is compared with none."""

    def test(student: Proxy) -> None:
        assert_close(student.gate(0, 0), expected=0)

    large = Diagnosis((*scripts("always", "flipped"), script("many", "def gate(a, b): return [1] * 10_001")))

    assert named("def gate(a, b): return [1] * 10_000", test, large) is None
    assert named("def gate(a, b): return [1] * 10_001", test, large) is None


def test_without_mistakes_nothing_is_named() -> None:
    """An exercise without known mistakes names none."""
    assert named(MUL + "tuple(d * v for v in self.all)", backward, Diagnosis(scripts(*MISTAKES))) is None


@pytest.mark.parametrize("body", ["def sigmoid(x):\n    while True: x = x", "while True: pass", "1 / 0"])
def test_a_mistake_that_hangs_or_fails_names_nothing(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A mistake that does not come to an end, or cannot be loaded, is left out; the others are still named."""
    monkeypatch.setattr(diagnosis, "LONGEST_SECONDS", 0.1)
    with_bad_one = Diagnosis((*scripts(), script("bad", body)))

    def test(student: Proxy) -> None:
        assert_close(student.sigmoid(2.0), expected=0.88)

    assert named("def sigmoid(x): return 0.119202922", test, with_bad_one) == "rising"
    assert named("def sigmoid(x): return 0.5", test, with_bad_one) is None


def test_the_checks_that_passed_tell_two_mistakes_apart() -> None:
    """Of two mistakes that explain a failing check, the one that would fail at a check that passed is out."""
    wrong = script("above", "def gate(a, b):\n    return int(a + b > 0.5)")
    other = script("three_off", "def three(a, b):\n    return int(a + b > 0.5)")
    both = Diagnosis((script("", ""), wrong, other))
    student, passed, _ = opened("def gate(a, b): return int(a + b > 1.5)\ndef three(a, b): return int(a + b > 0.5)")
    assert_close(student.gate(0, 1), expected=0)
    failed = Record(passed.border)
    assert student_of(failed).three(0, 1) == 1

    assert both.names({"three": failed}, []) == {}
    assert both.names({"three": failed}, [passed])["three"].id == "three_off"
    assert both.names({"three": failed, "gate": failed}, [passed])["gate"].id == "three_off"


def test_the_mistake_that_explains_most_is_named() -> None:
    """Of two mistakes that explain a failing check, the one that explains another failing check, too, is named."""
    wrong = script("above", "def gate(a, b):\n    return int(a + b > 0.5)")
    other = script("three_off", "def three(a, b):\n    return int(a + b > 0.5)")
    both = Diagnosis((script("", ""), wrong, other))
    student, three, border = opened("def gate(a, b): return int(a + b > 0.5)\ndef three(a, b): return gate(a, b)")
    student.three(0, 1)
    gate = Record(border)
    student_of(gate).gate(0, 1)

    found = both.names({"three": three, "gate": gate}, [])

    assert {check: mistake.id for check, mistake in found.items()} == {"three": "above", "gate": "above"}


def test_a_mistake_of_an_object_within_an_answer_is_named() -> None:
    """Objects that came in a tuple, list or dict are asked of a mistake as of the learner's program."""
    makes = "def make():\n    return {'layers': [MulLayer()], 'rate': 0.1}"
    known = Diagnosis(
        tuple(
            script(s.mistake.id if s.mistake else "", f"{MISTAKES.get(i, '')}\n{makes}")
            for s, i in zip(scripts(), ["", *MISTAKES], strict=True)
        )
    )

    def test(student: Proxy) -> None:
        made = student.make()
        assert_close(made["rate"], expected=0.1)
        layer = made["layers"][0]
        layer.forward(3.0, 4.0)
        assert_close(layer.backward(2.0), expected=(8.0, 6.0))

    assert named(MUL + f"tuple(d * v for v in self.all)\n{makes}", test, known) == "own"
    assert named(MUL + f"(d, d)\n{makes}", test, known) is None


def rising(student: Proxy) -> None:
    """Test a sigmoid at 2."""
    assert_close(student.sigmoid(2.0), expected=0.88)


RISING = "def sigmoid(x): return 0.119202922"


@pytest.mark.parametrize("hangs", ["while True: x = x", "while True: sum(range(1000))"])
def test_what_one_learner_does_changes_no_name_of_another(monkeypatch: pytest.MonkeyPatch, hangs: str) -> None:
    """A mistake that hangs on one learner's answer, or keeps something of it, is still known to the next learner."""
    monkeypatch.setattr(diagnosis, "LONGEST_SECONDS", 0.05)
    on_5 = f"def gate(a, b):\n    if a == 5:\n        {hangs}\n    return 0 if seen.append(a) or len(seen) < 3 else 1"
    known = Diagnosis((script("", ""), script("hangs", f"seen = []\n{on_5}")))

    def passed_on(student: Proxy) -> None:
        made: Any = student.sigmoid(2.0)
        student.gate(made, 0)
        assert_close(student.gate(1, 1), expected=1)

    attacker = "def sigmoid(x): return 5\ndef gate(a, b): return 0"

    for _ in range(3):
        assert named(attacker, passed_on, known) is None
        assert named("def gate(a, b): return 0", lambda s: assert_close(s.gate(1, 1), expected=1), known) == "hangs"


def test_other_programs_take_no_time_from_a_diagnosis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the processor time of ours counts: a mistake that waits for longer than the limit is named."""
    monkeypatch.setattr(diagnosis, "LONGEST_SECONDS", 0.2)
    monkeypatch.setattr(diagnosis, "LONGEST_TOGETHER", 0.4)
    waits = script("waits", "import time\ndef sigmoid(x):\n    time.sleep(0.6)\n    return 1 / (1 + np.exp(x))")

    assert named(RISING, rising, Diagnosis((script("", ""), waits))) == "waits"


def test_after_its_time_a_submission_has_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time is that of one submission, all exercises together: another one has its own."""
    monkeypatch.setattr(diagnosis, "LONGEST_TOGETHER", 0.2)
    busy = [script(f"busy{n}", f"def gate(a, b):\n    sum(range(3_000_000))\n    return {n}") for n in range(2, 40)]
    slow, quick = Diagnosis((script("", ""), *busy)), Diagnosis(scripts())
    student, record, border = opened("import numpy as np\ndef gate(a, b): return 7\n" + RISING)
    student.gate(0, 0)
    later = Record(border)
    student_of(later).sigmoid(2.0)
    _, other, _ = opened("import numpy as np\n" + RISING)
    student_of(other).sigmoid(2.0)

    assert slow.names({"gate": record}, []) == {}
    assert quick.names({"sigmoid": later}, []) == {}
    assert quick.names({"sigmoid": other}, [])["sigmoid"].id == "rising"


@pytest.mark.parametrize("error", [Raised("ValueError", "too large"), Died("gone"), WorkerFailure(), OSError()])
def test_a_drawing_that_nobody_can_read_is_like_no_other(error: Exception) -> None:
    """Whatever reading a drawing ends in while a mistake is looked for, there is no name, and grading goes on."""
    dot, other = "digraph { a -> b [label=1] }", "digraph { a -> b [label=2] }"
    known = Diagnosis(
        (script("", f"def gate(a, b): return '{dot}'"), script("drawn", f"def gate(a, b): return '{other}'"))
    )
    student, record, border = opened(f"def gate(a, b): return ' {other}'")
    drawn = student.gate(0, 0)

    assert known.names({"check": record}, []) == {}
    record.read_dot(drawn)
    assert known.names({"check": record}, [])["check"].id == "drawn"

    def read_dot(text: str) -> Any:
        raise error

    border.read_dot = read_dot  # type: ignore[method-assign]
    assert known.names({"check": record}, []) == {}
    border.read_dot = lambda text: ([("a", 1)], [], True)  # type: ignore[method-assign]
    assert known.names({"check": record}, []) == {}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("3628800", "3628801"),
        ("10**30", "10**30 + 1"),
        ("[3628800]", "[3628801]"),
        ("np.array([True, False])", "np.array([True, True])"),
        ("np.array([1], np.uint8)", "np.array([2], np.uint8)"),
        ("['a', 'b']", "['a', 'c']"),
        ("{'a', 2}", "{'a', 3}"),
        ("b'a'", "b'b'"),
        ("{'a': (1, [None, 'x'])}", "{'a': (1, [None, 'y'])}"),
    ],
)
def test_a_mistake_is_told_from_the_solution_by_any_plain_value(right: str, wrong: str) -> None:
    """Answers that differ in a whole number, a text, or what is in a set are another's, and such that do not are not."""
    known = Diagnosis(
        (script("", f"def gate(a, b): return {right}"), script("wrong", f"def gate(a, b): return {wrong}"))
    )

    student, record, _border = opened(f"import numpy as np\ndef gate(a, b): return {wrong}")
    student.gate(0, 0)
    assert known.names({"check": record}, [])["check"].id == "wrong"
    student, record, _border = opened(f"import numpy as np\ndef gate(a, b): return {right}")
    student.gate(0, 0)
    assert known.names({"check": record}, []) == {}


def test_what_was_left_out_is_no_evidence() -> None:
    """A check whose answers were too large to keep gets no name, and speaks neither for a mistake nor against it."""
    large = "def gate(a, b): return np.ones(200_000)"
    student, passed, border = opened(f"import numpy as np\n{large}\n{RISING}")
    student.gate(0, 0)
    failed, both = Record(border), Record(border)
    student_of(failed).sigmoid(2.0)
    student_of(both).gate(0, 0)
    student_of(both).sigmoid(2.0)

    assert (passed.complete, failed.complete, both.complete) == (False, True, False)
    assert DIAGNOSIS.names({"sigmoid": failed}, [passed])["sigmoid"].id == "rising"
    assert DIAGNOSIS.names({"sigmoid": both}, []) == {}
