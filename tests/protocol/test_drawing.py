"""What a drawing of a neuron says: its nodes, their labels, and the numbers on its edges."""

from __future__ import annotations

import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.protocol import drawing
from grader.protocol.dot import MOST_EDGES, MOST_NODES, MOST_TEXT
from grader.protocol.drawing import Drawing, number_in, numbers_in
from tests.properties import law
from tests.protocol.pictures import drawn


def test_the_direction_of_an_edge_counts_where_it_has_one() -> None:
    """In a directed graph an edge goes one way only; in an undirected one it joins both."""
    directed, undirected = drawn("digraph { a -> b [label=1] }"), drawn("graph { a -- b [label=1] }")

    assert (directed.directed, undirected.directed) == (True, False)
    assert (directed.between("a", "b"), directed.between("b", "a")) == (["1"], [])
    assert (undirected.between("a", "b"), undirected.between("b", "a")) == (["1"], ["1"])


def test_all_edges_between_two_nodes_are_found() -> None:
    """Edges that are drawn twice are there twice, so that a test can count them."""
    picture = drawn("digraph { a -> b [label=1]; a -> b [label=2]; b -> a [label=3] }")

    assert picture.between("a", "b") == ["1", "2"]


@pytest.mark.parametrize(
    "parts",
    [
        ([("x", "x")] * (MOST_NODES + 1), [], True),
        ([("x", "x")], [("x", "x", "")] * (MOST_EDGES + 1), True),
        ([("x", "\ufdfa" * (MOST_TEXT // 18))], [], True),
        ([("x", "x" * MOST_TEXT)], [], True),
        ([("x", 1)], [], True),
        ([("x",)], [], True),
        ([["x", "x"]], [], True),
        ([("x", "x")], [("x", "x")], True),
        ([("x", "x")], []),
        ({"x": "x"}, [], True),
        "text",
        None,
    ],
    ids=lambda parts: ascii(parts)[:20],
)
def test_parts_of_another_process_are_judged_again(parts: Any) -> None:
    """Parts that no reader of ours makes are no drawing."""
    with pytest.raises(ValueError, match="a drawing that is none, or too large"):
        drawing.from_parts(parts)


def test_a_label_is_normalised_once() -> None:
    """However many nodes and weights are looked up, each label is looked at once."""
    picture = Drawing({f"n{i}": f"x{i} in" for i in range(200)}, tuple((f"n{i}", "n0", "1") for i in range(200)))

    def normalised(look_ups: int) -> int:
        """Return how often text is normalised in so many look-ups."""
        calls: list[Any] = []
        sys.setprofile(lambda _frame, event, what: calls.append(what) if event == "c_call" else None)
        try:
            for i in range(look_ups):
                assert picture.node(f"x{i}") == f"n{i}"
                assert picture.node(f"z{i}", "in") is None
                assert picture.weight(f"n{i}", "n0") == 1.0
        finally:
            sys.setprofile(None)
        return calls.count(unicodedata.normalize)

    normalised(1)

    assert normalised(100) == 100 * 3


names = st.text(st.characters(exclude_characters='"\\', categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=6)
weights = st.floats(-99, 99).map(lambda weight: round(weight, 2))


@settings(law, max_examples=15)
@given(st.dictionaries(names, weights, min_size=1, max_size=3), names)
def test_every_weight_is_found_on_its_edge(inputs: dict[str, float], neuron: str) -> None:
    """A drawing of any inputs, with quoted names, gives back the weight of each."""
    edges = [f'"{name}" -> "{neuron}" [label="w = {weight}"]' for name, weight in inputs.items()]

    picture = drawn("digraph { " + "; ".join(edges) + " }")

    assert {name: picture.weight(name, neuron) for name in inputs} == inputs
    assert set(picture.nodes) == {*inputs, neuron}


@pytest.mark.parametrize(
    ("label", "numbers"),
    [
        ("2", [2.0]),
        ("-0.5", [-0.5]),
        ("+3", [3.0]),
        ("−2", [-2.0]),
        (".5", [0.5]),
        ("2.", [2.0]),
        ("1e-3", [0.001]),
        ("w = 2", [2.0]),
        ("T=5", [5.0]),
        ("2.0 * x1 >= -5", [2.0, -5.0]),
        ("x1", []),
        ("w12", []),
        ("x_1 = 4", [4.0]),
        ("", []),
        ("²", []),
    ],
)
def test_numbers_are_read_from_a_label(label: str, numbers: list[float]) -> None:
    """The numbers of a label are found with their signs; the digits of a name are none."""
    assert numbers_in(label) == numbers
    assert number_in(label) == (numbers[-1] if numbers else None)


def test_an_edge_without_a_number_has_no_weight() -> None:
    """The weight is None where there is no edge, or no number on it."""
    picture = drawn("digraph { a -> b; b -> c [label=w] }")

    assert picture.weight("a", "b") is None
    assert picture.weight("b", "c") is None
    assert picture.weight("a", "c") is None


@pytest.mark.parametrize(
    "label", ["x1", "X1", "x_1", "x₁", "$x_{1}$", "x¹", "x 1", "x1 = 0.5", "x1\n(input)", "x1: first"]
)
def test_a_node_is_found_by_its_label(label: str) -> None:
    """A node is the one called x1, whatever its typography and whatever follows the first word."""
    picture = Drawing({"a": "x2", "n": label, "z": "x11"}, ())

    assert picture.node("x1") == "n"


def test_a_node_is_found_by_its_name() -> None:
    """A node whose label says something else is found by its name, and by any of several words."""
    picture = Drawing({"x1": "input", "neuron": "Σ"}, ())

    assert picture.node("x1") == "x1"
    assert picture.node("y", "neuron") == "neuron"
    assert picture.node("y") is None


def test_a_label_counts_before_a_name() -> None:
    """Of a node labelled x1 and one named x1, the label is what people see."""
    picture = Drawing({"x1": "x2", "x2": "x1"}, ())

    assert picture.node("x1") == "x2"


def test_a_node_shows_its_numbers() -> None:
    """A number is shown when it stands in the label by itself."""
    picture = Drawing({"y": "y12 ≥ 5.0"}, ())

    assert picture.shows("y", 5)
    assert not picture.shows("y", 12)
