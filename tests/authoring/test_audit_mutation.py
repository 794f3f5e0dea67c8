"""Tests of the mutants: each operator makes the wrong programs that it promises, and all of them differ."""

from __future__ import annotations

import ast

import pytest

from grader.authoring.audit.mutation import mutants

HEAD = "import numpy as np\n\n\n"


def changes(body: str, arguments: str = "x, y, W, b") -> set[str]:
    """Return what takes the place of what, in every mutant of a function with this body."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return {f"{m.old} -> {m.new}" for m in mutants(f"{HEAD}def f({arguments}):\n{lines}")}


@pytest.mark.parametrize(
    ("body", "change"),
    [
        ("return x - y", "x - y -> (x + y)"),
        ("return x - y", "x - y -> (y - x)"),
        ("return x @ W + b", "x @ W + b -> (x @ W)"),
        ("return W @ x", "W -> W.T"),
        ("return W.T @ x", "W.T -> W"),
        ("return x / (y * b)", "x / (y * b) -> (x / y * b)"),
        ("return (x + y) * b", "(x + y) * b -> (x + y * b)"),
        ("return x > y", "x > y -> (x >= y)"),
        ("return x[1:]", "x[1:] -> x[:]"),
        ("return 2 * x", "2 -> 3"),
        ("return 0.5 * x", "0.5 -> (-0.5)"),
        ("return -x", "-x -> x"),
        ("return x * y", "y -> b"),
        ("return np.sum(x, axis=1)", "np.sum(x, axis=1) -> np.sum(x, axis=0)"),
        ("return np.sum(x, axis=1)", "np.sum(x, axis=1) -> np.mean(x, axis=1)"),
        ("return np.sum(x, axis=1)", "np.sum(x, axis=1) -> np.sum(x)"),
        ("return np.exp(x - np.max(x))", "x - np.max(x) -> x"),
        ("return np.where(x, y, b)", "np.where(x, y, b) -> np.where(x, b, y)"),
        ("return x, y", "return x, y -> return (y, x)"),
        ("return x, y", "return x, y -> return x"),
        ("return x * y", "return x * y -> return None"),
        ("return x * y", "return x * y -> return np.asarray(x * y).astype(int)"),
        ("y -= b * x\nreturn y", "y -= b * x -> y += (b * x)"),
        ("y -= b * x\nreturn y", "y -= b * x -> pass"),
        ("for i in range(y):\n    x = x + b\nreturn x", "range(y) -> range(y - 1)"),
        ("if x > 0 and y:\n    return 1\nreturn 0", "x > 0 and y -> (x > 0 or y)"),
        ("if x > 0:\n    return 1\nreturn 0", "x > 0 -> True"),
        ('return W["b1"]', "\"b1\" -> 'b1_'"),
        ("return len(x)", "len(x) -> np.size(x)"),
        ("return x.lower()", "x.lower() -> x.upper()"),
        ("return x.strip()", "x.strip() -> x"),
        ("return sorted(x)", "sorted(x) -> list(x)"),
        ("return x[::-1]", "x[::-1] -> x[:]"),
        ('return f"Hello, {x}!"', "f\"Hello, {x}!\" -> f'{x}!'"),
        ("return [i for i in x if i > y]", "[i for i in x if i > y] -> ([i for i in x])"),
        ("return {k: v for k, v in x.items() if v}", "x.items() -> x.keys()"),
    ],
)
def test_an_operator_makes_its_mutant(body: str, change: str) -> None:
    """The change is among those that are made of the function."""
    assert change in changes(body)


def test_every_mutant_is_another_program() -> None:
    """Mutants parse, differ from the program and from each other in more than layout, and have ids of their own."""
    source = f"{HEAD}class A:\n    def f(self, x, y):\n        '''Say.'''\n        return (x + y) * 2 - x\n"
    made = mutants(source)
    programs = {ast.dump(ast.parse(m.source)) for m in made}

    assert len(programs) == len(made) == len({m.id for m in made})
    assert ast.dump(ast.parse(source)) not in programs
    assert {m.function for m in made} == {"A.f"}


def test_a_mutant_changes_its_line_only() -> None:
    """The rest of the source stays as it is, comments too, and the line is the one that changed."""
    source = f"{HEAD}# above\ndef f(x):\n    # 가나다\n    y = 2 * x  # twice\n    return y\n"
    before = source.splitlines()

    for mutant in mutants(source):
        after = mutant.source.splitlines()
        changed = [i for i, (a, b) in enumerate(zip(before, after, strict=True), 1) if a != b]
        assert changed == [mutant.line]


def test_docstrings_and_texts_for_people_stay() -> None:
    """What is said to people is no part of a program's answers."""
    made = mutants(f"{HEAD}def f(x):\n    '''Return x.'''\n    return 'two words'\n")

    assert [m.new for m in made] == ["return None"]


def test_a_program_without_numpy_has_mutants_without_it() -> None:
    """Where NumPy is not imported, no change leans on it, and functions that are awaited have theirs, too."""
    source = "async def count(words):\n    return len(words) + sum(map(len, words))\n"

    found = mutants(source)

    assert found
    assert not [mutant for mutant in found if "np." in mutant.new]
    assert {mutant.function for mutant in found} == {"count"}
