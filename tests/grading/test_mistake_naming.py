"""Naming the mistake behind a wrong answer: it answers as the learner's program does, and no other does."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pytest

from grader.checks import assert_agrees, assert_close, function, keep
from grader.grading.mistake_naming import Diagnosis
from grader.model.errors import Died, Raised, WorkerFailure
from grader.testing.proxy import Proxy
from grader.testing.recording import Record, student_of
from tests.grading.mistaken import DIAGNOSIS, MISTAKES, MUL, RISING, backward, named, script, scripts
from tests.testing.plain_border import opened


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


def test_what_the_check_lets_pass_is_no_difference() -> None:
    """Where a check allows answers to differ by so much, two that are so near to the right one are alike."""

    def within(atol: float | None, student: Proxy) -> None:
        assert_agrees(student.d_sigmoid, lambda x: 1 / (2 + np.exp(x) + np.exp(-x)), on=[2.0, -50.0], atol=atol)

    nearly = "def d_sigmoid(x):\n    return (1 - x) / (1 + np.exp(-x)) + 1e-5"

    assert named(nearly, partial(within, None)) is None
    assert named(nearly, partial(within, 1e-4)) == "unsquared"


def test_two_wrong_answers_are_not_alike_for_being_near() -> None:
    """What a check allows between an answer and the right one makes no two wrong answers alike."""

    def test(student: Proxy) -> None:
        assert_agrees(student.d_sigmoid, lambda x: 1 / (2 + np.exp(x) + np.exp(-x)), on=[2.0], atol=0.5)

    assert named("def d_sigmoid(x):\n    return x * (1 - x)", test) == "of_input"
    assert named("def d_sigmoid(x):\n    return x * (1 - x) - 0.2", test) is None


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


def test_without_mistakes_nothing_is_named() -> None:
    """An exercise without known mistakes names none."""
    assert named(MUL + "tuple(d * v for v in self.all)", backward, Diagnosis(scripts(*MISTAKES))) is None


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


def test_of_two_that_explain_as_much_the_lesser_is_named() -> None:
    """A mistake in two functions is named where both show, else the one in one of these; a helper is no function."""
    gate = "def gate(a, b):\n    return int(a + b > 0.5)"
    twice = script("both_off", f"{gate}\ndef three(a, b):\n    return 7")
    once = script("gate_off", gate)
    known = Diagnosis((script("", ""), once, twice))
    for three, name in (("gate(gate(a, b), 1)", "gate_off"), ("7", "both_off")):
        student, failed, border = opened(f"{gate}\ndef three(a, b): return {three}")
        student.gate(0, 1)
        above = Record(border)
        student_of(above).three(0, 0)

        assert known.names({"gate": failed}, [])["gate"].id == "gate_off"
        found = known.names({"gate": failed, "three": above}, [])
        assert {id_: mistake.id for id_, mistake in found.items()} == {"gate": name, "three": name}

    helped = script("twin", "def above(x):\n    return int(x > 0.5)\ndef gate(a, b):\n    return above(a + b)")
    student, failed, _border = opened(gate)
    student.gate(0, 1)
    assert Diagnosis((script("", ""), once, helped)).names({"gate": failed}, []) == {}


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
    assert {*DIAGNOSIS.names({"sigmoid": failed, "both": both}, [])} == {"sigmoid"}


def test_another_failing_check_of_its_function_speaks_against_a_mistake() -> None:
    """What one failing check shows not to be in a function is named at none; an error in other words is no such thing."""
    student, at_2, border = opened("def d_sigmoid(x): return -2.0 if x == 2.0 else 7.0 if x < 9 else [][0]")
    student.d_sigmoid(2.0)
    at_3, at_9 = Record(border), Record(border)
    student_of(at_3).d_sigmoid(3.0)
    with pytest.raises(Raised):
        student_of(at_9).d_sigmoid(9.0)
    cut = script("cut", "def d_sigmoid(x): return x * (1 - x) if x < 9 else [].pop()")
    known = Diagnosis((script("", ""), cut))

    assert known.names({"2": at_2}, [])["2"].id == "cut"
    assert known.names({"2": at_2, "9": at_9}, [])["2"].id == "cut"
    assert known.names({"2": at_2, "3": at_3}, []) == {}


def test_what_passed_speaks_against_a_mistake_also_where_it_is_unknown_what_was_run() -> None:
    """A function that is given an object may run any of its methods; where it is answered rightly, they are right."""
    student, failed, border = opened(
        "class MulLayer:\n"
        "    def forward(self, x, y):\n        self.x, self.y = x, y\n        return x * y\n"
        "    def backward(self, dout):\n        y, x = (self.x, self.y) if dout == 2.0 else (self.y, self.x)\n"
        "        return dout * y, dout * x"
    )
    passed = Record(border)
    layer, other = student.MulLayer(), student_of(passed).MulLayer()
    layer.forward(3.0, 4.0)
    layer.backward(2.0)
    other.forward(3.0, 4.0)
    keep(student_of(passed), function("lambda layer: layer.backward(1.0)"))(other)

    assert DIAGNOSIS.names({"failed": failed}, [])["failed"].id == "own"
    assert DIAGNOSIS.names({"failed": failed}, [passed]) == {}


def test_what_is_built_on_something_that_fails_for_an_unknown_reason_is_not_named() -> None:
    """A mistake above a function that fails has a name only where that function's mistake has one."""
    always = script("three_on", "def three(a, b): return 1")
    known = Diagnosis((script("", ""), always, script("flipped", MISTAKES["flipped"])))
    for gate, names in (("int(a + b < 1.5)", {"gate": "flipped", "three": "three_on"}), ("7", {})):
        student, below, border = opened(f"def gate(a, b): return {gate}\ndef three(a, b): return 1")
        student.gate(0.0, 0.0)
        above = Record(border)
        student_of(above).three(0.0, 0.0)
        student_of(above).three(1.0, 0.0)

        found = known.names({"gate": below, "three": above}, [])
        assert {id_: mistake.id for id_, mistake in found.items()} == names


@pytest.mark.parametrize("gate", ["7", "1 // 0"])
def test_what_fails_with_right_parts_has_a_name_whatever_its_own_do(gate: str) -> None:
    """A mistake above a function that fails for an unknown reason is named by what it answers without that function."""
    known = Diagnosis((script("", ""), script("swaps", "def three(a, b): return 1 - gate(a, b)")))
    student, above, border = opened(f"def gate(a, b): return {gate}\ndef three(a, b): return 1 - gate(a, b)")
    right = {"gate": function("lambda a, b: int(a + b > 1.5)")}
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is
        assert_agrees(student.three, lambda a, b: a * b, on=[(0, 0), (0, 1), (1, 0), (1, 1)], built_on=right)
    below = Record(border)
    border.program.begin()
    with pytest.raises(Exception):  # noqa: B017, PT011 - it has to fail
        assert_close(student_of(below).gate(0, 0), expected=5)

    found = known.names({"above": above, "below": below}, [])

    assert {id_: mistake.id for id_, mistake in found.items()} == {"above": "swaps"}


def test_the_forms_of_a_mistake_have_one_name() -> None:
    """Where two forms of one mistake answer alike, its name is no less certain."""
    forms = [script("rising", MISTAKES["rising"]), script("rising", "def sigmoid(x): return 1 - 1 / (1 + np.exp(-x))")]

    student, failed, _border = opened(RISING)
    student.sigmoid(2.0)

    assert Diagnosis((script("", ""), *forms)).names({"check": failed}, [])["check"].id == "rising"
