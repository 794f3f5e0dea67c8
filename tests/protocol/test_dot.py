"""Reading the DOT language: what is a drawing, and how much of a flood of it is read."""

from __future__ import annotations

import unicodedata
import warnings
from typing import Any

import pydot
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.protocol import drawing
from grader.protocol.dot import LONGEST_LABEL, MOST_EDGES, MOST_NODES, MOST_TEXT
from grader.protocol.drawing import Drawing, numbers_in
from tests.properties import law
from tests.protocol.pictures import drawn
from tests.testing.plain_border import crossed

SAME = {
    "plain": "digraph { x1; x2; y; x1 -> y [label=2]; x2 -> y [label=-5] }",
    "quoted": 'digraph { "x1" -> "y" [label="2"]; "x2" -> "y" [label="-5"]; }',
    "in one line": "digraph{x1->y[label=2]x2->y[label=-5]}",
    "in capitals": "DIGRAPH G { x1 -> y [label=2] x2 -> y [label=-5] }",
    "strict": "strict digraph neuron { x1 -> y [label=2]; x2 -> y [label=-5] }",
    "with layout": "digraph { rankdir=LR; x1 -> y [label=2, color=red]; x2 -> y [color=blue][label=-5]; }",
    "with defaults": "digraph { node [shape=circle]; edge [color=red]; graph [dpi=90]; x1 -> y [label=2]; x2 -> y [label=-5] }",
    "in another order": "digraph { x2 -> y [label=-5]; y; x1 -> y [label=2] }",
    "with comments": "// a neuron\ndigraph { /* inputs */ x1 -> y [label=2] # first\n x2 -> y [label=-5] }\n",
    "with ports": "digraph { x1:e -> y:w [label=2]; x2:e -> y:sw:c [label=-5] }",
    "in subgraphs": "digraph { subgraph cluster_in { label=inputs; x1; x2 } x1 -> y [label=2]; x2 -> y [label=-5] }",
    "edges in subgraphs": "digraph { subgraph a { x1 -> y [label=2] } subgraph b { subgraph c { x2 -> y [label=-5] } } }",
    "with ranks": "digraph { {rank=same; x1; x2} x1 -> y [label=2]; x2 -> y [label=-5] }",
    "helped by unseen edges": "digraph { x1 -> x2 [style=invis]; x1 -> y [label=2]; x2 -> y [label=-5] }",
    "with labels apart": "digraph { x1 -> y [xlabel=2]; x2 -> y [headlabel=-5] }",
    "over lines": 'digraph {\n\tx1 -> y [\n\t\tlabel = "2"\n\t];\n\tx2 -> y [label = "-5"]\n}\n',
    "with named inputs": 'digraph { x1 [label="x1"]; x2 [shape=box]; x1 -> y [label=2]; x2 -> y [label=-5] }',
}


@pytest.mark.parametrize("way", SAME)
def test_a_graph_is_the_same_however_it_is_written(way: str) -> None:
    """Quotes, order, layout, ports, defaults, comments and subgraphs do not change what is drawn."""
    picture = drawn(SAME[way])

    assert picture.directed
    assert picture.nodes == {"x1": "x1", "x2": "x2", "y": "y"}
    assert sorted(picture.edges) == [("x1", "y", "2"), ("x2", "y", "-5")]


@pytest.mark.parametrize(
    ("text", "edges"),
    [
        ("digraph { a -> b -> c [label=1] }", [("a", "b"), ("b", "c")]),
        ("graph { a -- b -- c -- a [label=1] }", [("a", "b"), ("b", "c"), ("c", "a")]),
        ("digraph { {x1 x2} -> y [label=1] }", [("x1", "y"), ("x2", "y")]),
        ("digraph { {x1; x2;} -> y [label=1] }", [("x1", "y"), ("x2", "y")]),
        ('digraph { {"x 1" "x 2"} -> y [label=1] }', [("x 1", "y"), ("x 2", "y")]),
        ("digraph { y -> {z1 z2} [label=1] }", [("y", "z1"), ("y", "z2")]),
        ("digraph { {a b} -> {c d} [label=1] }", [("a", "c"), ("a", "d"), ("b", "c"), ("b", "d")]),
        ("digraph { a -> {b c} -> d [label=1] }", [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]),
        ("digraph { a -> subgraph s { b c } [label=1] }", [("a", "b"), ("a", "c")]),
        ("digraph { {rank=same x1 x2} -> y [label=1] }", [("x1", "y"), ("x2", "y")]),
        ("digraph { a -> b [label=1]; edge [label=1]; b -> c }", [("a", "b"), ("b", "c")]),
        ("digraph { edge [label=2]; subgraph s { edge [label=1]; a -> b } }", [("a", "b")]),
        ("digraph { a -> b [label=1; color=red,]; b -> c [bold label=1] }", [("a", "b"), ("b", "c")]),
        ("digraph { a -> b [label=1, dir=back] }", [("b", "a")]),
        ("digraph { a -> b [label=1]; edge [style=invis]; b -> a }", [("a", "b")]),
    ],
)
def test_chains_and_groups_are_single_edges(text: str, edges: list[tuple[str, str]]) -> None:
    """A chain or a group stands for one edge between each two nodes, all with its label."""
    picture = drawn(text)

    assert sorted(picture.edges) == [(start, end, "1") for start, end in sorted(edges)]
    assert set(picture.nodes) == {name for edge in edges for name in edge}


@pytest.mark.parametrize(
    ("declared", "shown"),
    [
        ("a", "a"),
        ("a [color=red]", "a"),
        ('a [label="sum"]', "sum"),
        ("a [label=5]", "5"),
        ('a [label=""]', ""),
        ('a [label="  T  "]', "T"),
        (r'a [label="y\nT = 5"]', "y T = 5"),
        (r'a [label="y\lT\r"]', "y T"),
        ('a [label="T &ge; 5 &amp; 6"]', "T ≥ 5 & 6"),
        ("a [label=<x<SUB>1</SUB>>]", "x1"),
        ('a [label=<<FONT COLOR="red"><B>w</B></FONT> &lt; 2>]', "w < 2"),
        ("a [label=<<TABLE><TR><TD>T</TD></TR></TABLE>>]", "T"),
        ('a [label="<b>bold</b>"]', "<b>bold</b>"),
        ('a [label="x" + "1"]', "x1"),
        ('a [label="문턱값 θ"]', "문턱값 θ"),
        ('a [label="->{};--"]', "->{};--"),
        ('a [label="y", xlabel="T = 5"]', "y T = 5"),
        ('a; a [label="late"]', "late"),
        ('a [label="early"]; a [color=red]', "early"),
        ('a [label="first"]; a [label="second"]', "second"),
        ('a [label="outside"]; subgraph s { a }', "outside"),
        ('subgraph s { a [label="inside"] }', "inside"),
        (r'a [label="\N = 2"]', "a = 2"),
        ('node [label="?"] a', "?"),
        ('a node [label="?"]', "a"),
        ('subgraph s { node [label="?"] } a', "a"),
        ('node [label="?"] a [label="b"]', "b"),
        ('a [label="over\\\n lines"]', "over lines"),
    ],
)
def test_a_label_is_what_people_see(declared: str, shown: str) -> None:
    """A node shows its label without quotes, tags and escapes, or else its name."""
    assert drawn(f"digraph {{ {declared} }}").nodes == {"a": shown}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("x1", "x1"),
        ("_in", "_in"),
        ("7", "7"),
        ("2.5", "2.5"),
        ('"x 1"', "x 1"),
        ('""', ""),
        ('"a:b"', "a:b"),
        ('"x1":e', "x1"),
        ("x1:e", "x1"),
        ("입력", "입력"),
        ('"digraph"', "digraph"),
        ('"a -> b"', "a -> b"),
        ('"{;}"', "{;}"),
    ],
)
def test_a_name_is_what_is_in_the_quotes(written: str, name: str) -> None:
    """A node's name has no quotes, and no port after it."""
    assert drawn(f"digraph {{ {written} -> y }}").edges == ((name, "y", ""),)


def test_the_defaults_of_nodes_and_edges_are_no_nodes() -> None:
    """``node [...]``, ``edge [...]`` and ``graph [...]`` add nothing to the nodes, at the top or in a subgraph."""
    picture = drawn(
        'digraph { graph [label=G] node [label="?"] edge [style=bold] a; subgraph s { node [shape=box] edge [len=1] b } }'
    )

    assert set(picture.nodes) == {"a", "b"}


@pytest.mark.parametrize("way", SAME)
def test_another_reader_sees_the_same_edges(way: str) -> None:
    """pydot, which reads the language with a grammar of its own, finds edges between the same nodes."""
    with warnings.catch_warnings(action="ignore"):  # it calls pyparsing by names that are to go
        graphs = pydot.graph_from_dot_data(SAME[way])
    assert graphs
    inner = [graphs[0], *(deep for sub in graphs[0].get_subgraphs() for deep in (sub, *sub.get_subgraphs()))]
    seen = [edge for part in inner for edge in part.get_edges() if edge.get("style") != "invis"]
    found = {tuple(str(end).strip('"').split(":")[0] for end in (e.get_source(), e.get_destination())) for e in seen}

    assert {(start, end) for start, end, _ in drawn(SAME[way]).edges} == found


def test_an_empty_graph_is_a_drawing() -> None:
    """A graph without nodes is no error."""
    assert drawn("digraph { }") == Drawing({}, (), directed=True)


def test_a_flood_of_edges_is_cut() -> None:
    """At most 2000 edges are handed back."""
    names = " ".join(f"n{i}" for i in range(50))

    nodes, edges, _ = drawing.parse(f"digraph {{ {{{names}}} -> {{{names}}} }}")

    assert len(nodes) == 50
    assert len(edges) == MOST_EDGES < 50 * 50


def test_a_flood_of_nodes_ends_at_once() -> None:
    """Two groups of 20,000 nodes, with 400 million edges between them, are read as far as the limit."""
    names = " ".join(f"n{i}" for i in range(20_000))

    nodes, edges, _ = drawing.parse(f"digraph {{ {{{names}}} -> {{{names}}} }}")

    assert (len(nodes), len(edges)) == (20_000, MOST_EDGES)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "hello",
        "digraph",
        "digraph {",
        "digraph { a -> b",
        "digraph { a -> }",
        "digraph { -> b }",
        'digraph { a [label="open] }',
        "digraph { a [label=<open] }",
        "a -> b",
        "{ a -> b }",
        "<html><body>graph</body></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        "\x00\x01",
        "digraph { " + "{" * 5000,
        "%PDF-1.4",
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_what_is_not_dot_is_no_drawing(text: str) -> None:
    """Text that Graphviz could not draw is None."""
    assert drawing.parse(text) is None


@pytest.mark.parametrize("value", [None, 2.0, b"digraph { }", ["digraph { }"]], ids=repr)
def test_what_is_no_text_is_no_drawing(value: Any) -> None:
    """A value that is no text is None."""
    assert drawing.parse(value) is None


def labelled(*labels: str) -> str:
    """Return the text of a drawing with a node and an edge for each label."""
    return "digraph { " + "; ".join(f'n{i} [label="{v}"]; n{i} -> y [label="{v}"]' for i, v in enumerate(labels)) + " }"


NAMES = r"\N" * 500
HOSTILE = {
    "the name in a label": 'digraph { "' + "x" * 10_000 + '" [label="' + r"\N" * 10_000 + '"] }',
    "the name in many labels": "digraph { " + "".join(f'{"x" * 100}{i} [label="{NAMES}"];' for i in range(300)) + " }",
    "a ligature of eighteen letters": labelled(*["\ufdfa" * 1000] * 330),
    "an entity of many digits": labelled("&#" + "9" * 4400 + ";"),
    "a hexadecimal entity of many digits": labelled("&#x" + "f" * 100_000 + ";"),
    "an entity within HTML": "digraph { a [label=<" + "&#9" * 3000 + ";>] }",
    "a number of many digits": labelled("9" * 4400, "0." + "9" * 4400, "1/" + "9" * 4400, "1e" + "9" * 4400),
    "a quotient of infinities": labelled("1e999/1e999", "1/0", "-1e999"),
    "a long name": "digraph { " + "x" * 500_000 + " -> y }",
    "many names of four bytes": "digraph { " + " ".join(f'"{chr(0x1F600)}{i}"' for i in range(40_000)) + " }",
    "many labels": labelled(*[f"{i} " * 20 for i in range(5000)]),
    "a label that grows when it is folded": labelled("\u0390" * 10_000),
}


@pytest.mark.alike
@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_drawing_holds_is_bounded(name: str) -> None:
    """Whatever is drawn, reading raises nothing, and its text is small and crosses the border."""
    parts: Any = crossed(drawing.parse(HOSTILE[name]))

    picture = drawing.from_parts(parts)

    assert 0 < len(picture.nodes) <= MOST_NODES
    assert len(picture.edges) <= MOST_EDGES
    assert {end for edge in picture.edges for end in edge[:2]} <= picture.nodes.keys()
    texts = [text for row in (*picture.nodes.items(), *picture.edges) for text in row]
    assert max(map(len, texts)) <= LONGEST_LABEL
    assert sum(len(unicodedata.normalize("NFKC", text)) for text in texts) <= 2 * MOST_TEXT
    assert len(repr(picture.essence())) <= 40 * MOST_TEXT
    for label in picture.nodes.values():
        assert all(type(number) is float for number in numbers_in(label))
    assert picture.node("no such node") is None


pieces = st.sampled_from(
    [*'{}[]<>"=;,:-\\/*#\n aé', "digraph ", "graph ", "subgraph ", "->", "--", "label", "node", "x1"]
)


@settings(law, max_examples=60)
@given(st.lists(pieces, max_size=20).map("".join), st.booleans())
def test_any_text_is_a_drawing_or_none(text: str, wrapped: bool) -> None:
    """Whatever a learner returns, parsing ends in the parts of a drawing or in None, and never raises."""
    parts = drawing.parse(f"digraph {{ {text} }}" if wrapped else text)

    if parts is not None:
        picture = drawing.from_parts(parts)
        assert {name for start, end, _ in picture.edges for name in (start, end)} <= picture.nodes.keys()
