"""Asking programs of ours what a learner's was asked: the same questions, on the same terms, within a bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.checks import assert_close, choice, function, keep, value
from grader.grading import mistake_naming
from grader.grading.likeness import MOST_CALLS
from grader.grading.mistake_naming import Diagnosis
from grader.testing.proxy import Proxy
from grader.testing.recording import Record, student_of
from tests.grading.mistaken import MISTAKES, MUL, RISING, named, rising, script, scripts
from tests.testing.plain_border import opened


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


@pytest.mark.parametrize("body", ["def sigmoid(x):\n    while True: x = x", "while True: pass", "1 / 0"])
def test_a_mistake_that_hangs_or_fails_names_nothing(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A mistake that does not come to an end, or cannot be loaded, is left out; the others are still named."""
    monkeypatch.setattr(mistake_naming, "LONGEST_SECONDS", 0.1)
    with_bad_one = Diagnosis((*scripts(), script("bad", body)))

    def test(student: Proxy) -> None:
        assert_close(student.sigmoid(2.0), expected=0.88)

    assert named("def sigmoid(x): return 0.119202922", test, with_bad_one) == "rising"
    assert named("def sigmoid(x): return 0.5", test, with_bad_one) is None


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


@pytest.mark.parametrize("hangs", ["while True: x = x", "while True: sum(range(1000))"])
def test_what_one_learner_does_changes_no_name_of_another(monkeypatch: pytest.MonkeyPatch, hangs: str) -> None:
    """A mistake that hangs on one learner's answer, or keeps something of it, is still known to the next learner."""
    monkeypatch.setattr(mistake_naming, "LONGEST_SECONDS", 0.05)
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
    monkeypatch.setattr(mistake_naming, "LONGEST_SECONDS", 0.2)
    monkeypatch.setattr(mistake_naming, "LONGEST_TOGETHER", 0.4)
    waits = script("waits", "import time\ndef sigmoid(x):\n    time.sleep(0.6)\n    return 1 / (1 + np.exp(x))")

    assert named(RISING, rising, Diagnosis((script("", ""), waits))) == "waits"


def test_after_its_time_a_submission_has_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time is that of one submission, all exercises together: another one has its own."""
    monkeypatch.setattr(mistake_naming, "LONGEST_TOGETHER", 0.2)
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
