"""Assignments as their authors have them, which use every feature that is taken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ACCOUNT = '''
from rates import rate


class Low(ValueError):
    def __init__(self, message, left):
        super().__init__(message)
        self.left = left


class Account:
    kinds = ["usual"]

    def __init__(self, sum=0):
        self.sum, self.log = sum, []

    def put(self, n):
        """Put in some money."""
        if n < 0:
            raise Low("not enough", self.sum)
        self.sum += n
        self.log.append(n)
        return self

    def __eq__(self, other): return isinstance(other, Account) and self.sum == other.sum

    def __len__(self):
        return len(self.log)

    def __iter__(self):
        return iter(self.log)

    def __add__(self, other):
        return Account(self.sum + other.sum)

    def __contains__(self, n):
        return n in self.log

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.left = kind
        return kind is KeyError


def accounts(n):
    for i in range(n):
        yield Account(i)


def several():
    return [Account(1), {"x": Account(2)}]


def apply(function, values):
    return [function(v) for v in values]


def say(word):
    print("say", word)


def interest(n):
    return n * rate()
'''
RATES = "def rate():\n    return 2\n"
ACCOUNT_TEST = '''
import contextlib
import io
import operator
import unittest

from account import Account, Low, accounts, apply, interest, say, several
from numbers_for_tests import FIVE


class AccountTest(unittest.TestCase):
    def setUp(self):
        self.account = Account(FIVE)

    def test_attributes(self):
        """A sum is put in."""
        self.assertEqual(self.account.put(3).sum, 8)
        self.assertEqual(Account.kinds, ["usual"])

    def test_length_and_iteration(self):
        self.account.put(3)
        self.assertEqual(len(self.account), 1)
        self.assertEqual(list(self.account), [3])
        self.assertIn(3, self.account)

    def test_comparison(self):
        self.assertEqual(self.account, Account(5))
        self.assertNotEqual(self.account, Account(6))

    def test_operators(self):
        self.assertEqual((self.account + self.account).sum, 10)

    def test_kinds(self):
        self.assertIsInstance(self.account, Account)
        self.assertNotIsInstance(self.account, dict)

    def test_exceptions(self):
        with self.assertRaises(Low) as caught:
            self.account.put(-1)
        self.assertEqual(caught.exception.left, 5)
        self.assertEqual(caught.exception.args[0], "not enough")
        self.assertEqual(type(caught.exception), Low)
        with self.assertRaisesRegex(ValueError, "enough"):
            self.account.put(-2)
        with self.assertRaises(Exception):
            self.account.put(-3)

    def test_generators(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertEqual([a.sum for a in accounts(n)], list(range(n)))
        with self.assertRaises(StopIteration):
            next(accounts(0))

    def test_containers(self):
        self.assertEqual(several()[1]["x"].sum, 2)

    def test_callbacks(self):
        more = 10

        def added(x):
            return x + more

        self.assertEqual(apply(lambda x: x * x, [1, 2]), [1, 4])
        self.assertEqual(apply(added, [1]), [11])
        self.assertEqual(apply(operator.neg, [1]), [-1])

    def test_printed(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            say("hello")
        self.assertEqual(out.getvalue(), "say hello\\n")

    def test_with(self):
        with Account(1) as account:
            raise KeyError("x")
        self.assertEqual(account.left, KeyError)

    def test_interest(self):
        self.assertEqual(interest(3), 6)

    @unittest.skip("for another day")
    def test_skipped(self):
        self.fail()
'''
STACK = '''
"""A stack."""


class Empty(Exception):
    pass


class Stack:
    def __init__(self, items=()):
        self.items = list(items)

    def push(self, x):
        self.items.append(x)

    def pop(self):
        if not self.items:
            raise Empty("nothing there")
        return self.items.pop()

    def __len__(self): return len(self.items)
'''
STACK_TEST = '''
import pytest

import stack
from stack import Stack


@pytest.fixture
def two():
    s = Stack()
    s.push(1)
    s.push(2)
    yield s
    assert len(s) <= 2


def test_pop(two):
    """The last one comes first."""
    assert two.pop() == 2


@pytest.mark.parametrize(("n", "kind"), [(0, stack.Empty), (1, stack.Empty)])
def test_empty(n, kind):
    s = Stack(range(n))
    for _ in range(n):
        s.pop()
    with pytest.raises(kind, match="nothing"):
        s.pop()


class TestMore:
    def setup_method(self):
        self.s = Stack("ab")

    def test_len(self):
        assert len(self.s) == 2

    def test_printed(self, capsys):
        print(len(self.s), end="")
        assert capsys.readouterr().out == "2"


def test_in_a_folder(tmp_path):
    assert Stack([tmp_path]).pop()


async def test_later():
    assert Stack()
'''
SQUARES = [
    ("markdown", "# Squares\n\nA story.", {}),
    ("code", "%matplotlib inline\nimport math\nimport numpy as np", {}),
    ("code", "FACTOR = 2", {}),
    ("markdown", "## Part A\n\nWrite `squares`.", {}),
    (
        "code",
        'def squares(n):\n    """Squares up to n."""\n    ### BEGIN SOLUTION\n    if n < 1:\n'
        '        raise ValueError("n")\n    return [i ** 2 for i in range(1, n + 1)]\n    ### END SOLUTION',
        {"grade": False, "grade_id": "squares", "solution": True},
    ),
    ("code", "squares(3)", {}),
    (
        "code",
        '"""Some squares"""\nassert squares(1) == [1]\nassert np.allclose(squares(2), [1, 4])',
        {"grade": True, "grade_id": "squares_right", "points": 1.5, "solution": False},
    ),
    (
        "code",
        "try:\n    squares(0)\nexcept ValueError:\n    pass\nelse:\n    raise AssertionError()\n"
        "### BEGIN HIDDEN TESTS\nassert squares(3)[-1] == 9\n### END HIDDEN TESTS",
        {"grade": True, "grade_id": "squares_edge", "points": 1, "solution": False},
    ),
    ("markdown", "## Part B\n\nAdd them up.", {}),
    (
        "code",
        "def total(n):\n    return sum(squares(n))\n\n\nbest = total(FACTOR)",
        {"grade": False, "grade_id": "total", "solution": True},
    ),
    (
        "code",
        "before = squares\ndel squares\ntry:\n    total(1)\nexcept NameError:\n    pass\nelse:\n"
        "    raise AssertionError()\nfinally:\n    squares = before\nassert total(2) == 5",
        {"grade": True, "grade_id": "total_uses", "points": 2, "solution": False},
    ),
    ("code", "assert best == 5", {"grade": True, "grade_id": "best", "points": 1, "solution": False}),
    ("markdown", "Say why.", {"grade": True, "grade_id": "why", "points": 3, "solution": True}),
]
HOMEWORK = [
    ("raw", "# ASSIGNMENT CONFIG\ngenerate: true", None),
    ("code", "import otter\ngrader = otter.Notebook()\nimport numpy as np", None),
    ("raw", "# BEGIN QUESTION\nname: q1\npoints: 3", None),
    ("markdown", "<!-- a note -->**Question 1.** Write `double`, and give `six` its value.", None),
    ("raw", "# BEGIN SOLUTION", None),
    (
        "code",
        'def double(x):\n    """Twice x."""\n    y = 2 * x # SOLUTION\n    return y # SOLUTION\n\n'
        'six = double(3) # SOLUTION\nn = 1 # SOLUTION NO PROMPT\n""" # BEGIN PROMPT\nn = ...\n""" # END PROMPT',
        None,
    ),
    ("raw", "# END SOLUTION", None),
    ("raw", "# BEGIN TESTS", None),
    ("code", "double(3)", "6"),
    ("code", "# HIDDEN\nfor i in range(2):\n    print(double(i))", "0\n2"),
    (
        "code",
        '""" # BEGIN TEST CONFIG\npoints: 2\n""" # END TEST CONFIG\ndef test_six(six, double):\n'
        "    assert six == 6\n    assert np.isclose(double(0.5), 1)\n\ntest_six(six, double)  # IGNORE",
        None,
    ),
    ("raw", "# END TESTS", None),
    ("raw", "# END QUESTION", None),
    ("raw", "# BEGIN QUESTION\nname: q2\nmanual: true", None),
    ("markdown", "**Question 2.** Draw.", None),
    ("raw", "# BEGIN SOLUTION", None),
    ("code", "height = 2 # SOLUTION", None),
    ("raw", "# END SOLUTION", None),
    ("raw", "# END QUESTION", None),
]
GIVEN_OUT = [
    ("markdown", "# Given out", None),
    ("code", "import otter\ngrader = otter.Notebook('given_out.ipynb')", None),
    ("markdown", "**Question 1.** Give `x` the smallest prime.", None),
    ("code", "x = ...", None),
    ("code", 'grader.check("q1")', None),
    ("markdown", "**Question 2.** Square.", None),
    ("code", "def square(x):\n    y = ...\n    ...", None),
    ("code", 'grader.check("q2")', None),
]
Q1 = """OK_FORMAT = True
test = {"name": "q1", "points": 2, "suites": [{"type": "doctest", "cases": [
    {"code": ">>> x\\n2", "hidden": False, "locked": False},
    {"code": ">>> x + 1 == 3\\nTrue", "hidden": True, "locked": False},
]}]}
"""
Q2 = """from otter.test_files import test_case
OK_FORMAT = False
name = "q2"
points = 1
@test_case(points=None, hidden=False)
def test_square(square):
    assert square(3) == 9
"""


def account(folder: Path) -> Path:
    """Write an exercise with unittest files, as exercism has them."""
    files = {
        "account.py": "class Account:\n    pass\n",
        "account_test.py": ACCOUNT_TEST,
        "numbers_for_tests.py": "FIVE = 5\n",
        "rates.py": RATES,
        "prices.csv": "1,2\n",
        ".meta/example.py": ACCOUNT,
        ".docs/instructions.md": "# Instructions\n\nKeep accounts.\n\n## Money\n\nMore.\n",
    }
    return _written(folder / "account", files)


def stack(folder: Path) -> Path:
    """Write an exercise with pytest files."""
    return _written(folder / "stack", {"stack.py": STACK, "test_stack.py": STACK_TEST, "README.md": "# Stacks\n"})


def squares(folder: Path) -> Path:
    """Write a notebook of nbgrader's, and return its folder."""
    cells = [
        {"cell_type": kind, "source": source, "metadata": {"nbgrader": told} if told else {}}
        for kind, source, told in SQUARES
    ]
    return _notebook(folder / "ps1" / "squares.ipynb", cells).parent


PRICES = [
    ("raw", "# ASSIGNMENT CONFIG\nrequirements: requirements.txt\nfiles:\n    - prices.csv\n", None),
    ("code", "import numpy as np\nimport pandas as pd", None),
    ("raw", "# BEGIN QUESTION\nname: q1\nall_or_nothing: true", None),
    ("markdown", "Make a table.", None),
    ("raw", "# BEGIN SOLUTION", None),
    (
        "code",
        "# BEGIN SOLUTION NO PROMPT\ntable = pd.DataFrame({'kind': ['mint', 'rose', 'mint'], 'price': [4, 3, 5]})\n"
        "# BEGIN IGNORE\nprint('for me')\n# END IGNORE\nprint('for me, too')  # IGNORE\n# END SOLUTION\n"
        '""" # BEGIN PROMPT\ntable = ...\n""" # END PROMPT',
        None,
    ),
    ("raw", "# END SOLUTION", None),
    ("raw", "# BEGIN TESTS", None),
    ("code", "np.isclose(table['price'].mean(), 4)", "True"),
    ("code", "type(table) == pd.DataFrame", "True"),
    ("code", "import rates\nassert table['price'].max() == rates.RATE + 3", None),
    ("code", "import rates\nassert rates.RATE == 2", None),
    ("code", "None", None),
    ("raw", "# END TESTS", None),
    ("raw", "# END QUESTION", None),
]  # fmt: skip


def homework(folder: Path) -> Path:
    """Write a notebook of otter assign's."""
    return _notebook(folder / "homework.ipynb", list(map(_cell, HOMEWORK)))


def given_out(folder: Path) -> Path:
    """Write a learner's notebook of otter's with tests beside it."""
    path = _notebook(folder / "given_out.ipynb", list(map(_cell, GIVEN_OUT)))
    _written(folder, {"tests/q1.py": Q1, "tests/q2.py": Q2})
    return path


def prices(folder: Path) -> Path:
    """Write a notebook of otter assign's about a table, with a helper and data beside it."""
    _written(folder, {"rates.py": "RATE = 2\n", "prices.csv": "kind,price\nmint,4\n", "notes.txt": "mine\n"})
    return _notebook(folder / "prices.ipynb", list(map(_cell, PRICES)))


def _cell(cell: tuple[str, str, str | None]) -> dict[str, Any]:
    kind, source, shown = cell
    outputs = [{"output_type": "stream", "text": shown}] if shown else []
    return {"cell_type": kind, "source": source, "metadata": {}, "outputs": outputs}


def _notebook(path: Path, cells: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}), encoding="utf-8")
    return path


def _written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
