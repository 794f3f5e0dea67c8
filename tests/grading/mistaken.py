"""An exercise with known mistakes, and which of them is named for a learner's program."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable

import pytest

from grader.checks import assert_close
from grader.course.mistakes import Script, bound
from grader.grading.mistake_naming import Diagnosis
from grader.model.course import Mistake
from grader.model.language import Text
from grader.testing.proxy import Proxy
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


def rising(student: Proxy) -> None:
    """Test a sigmoid at 2."""
    assert_close(student.sigmoid(2.0), expected=0.88)


RISING = "def sigmoid(x): return 0.119202922"
