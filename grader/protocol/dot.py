"""Reads Graphviz's DOT language: the grammar of its manual, and what the statements draw.

Runs on untrusted text: within a grading it is used in a worker that holds no learner's code. What is read is bounded,
for the trusted process works with it: of a larger drawing, what comes last is left out.
"""

from __future__ import annotations

import functools
import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, islice, pairwise, product, takewhile, tee
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from lark import Lark, Token

MOST_NODES = 20_000
MOST_EDGES = 2000
MOST_TEXT = 1 << 18  # bytes of all nodes, and of all edges
LONGEST_LABEL = 200  # of a name, too
GRAMMAR = r"""
graphs: graph+
graph: STRICT? (DIGRAPH | GRAPH) id? body
body: "{" (statement | ";")* "}"
?statement: chain | defaults | setting
chain: end (("->" | "--") end)* attributes
defaults: (GRAPH | NODE | EDGE) attributes
setting: id "=" id
?end: node | subgraph
node: id (":" id (":" id)?)?
subgraph: (SUBGRAPH id?)? body
attributes: ("[" (pair ("," | ";")?)* "]")*
pair: id ("=" id)?
id: NAME | NUMERAL | HTML | QUOTED ("+" QUOTED)*

STRICT.1: /strict(?![\w\x80-\U0010ffff])/i
GRAPH.1: /graph(?![\w\x80-\U0010ffff])/i
DIGRAPH.1: /digraph(?![\w\x80-\U0010ffff])/i
SUBGRAPH.1: /subgraph(?![\w\x80-\U0010ffff])/i
NODE.1: /node(?![\w\x80-\U0010ffff])/i
EDGE.1: /edge(?![\w\x80-\U0010ffff])/i
NAME: /[A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*/
NUMERAL: /-?(\.\d+|\d+(\.\d*)?)/
QUOTED: /"(?:[^"\\]|\\.)*"/s
HTML: /<(?:[^<>]|<[^<>]*>)*>/
%ignore /\s+|\/\/[^\n]*|#[^\n]*|\/\*.*?\*\//s
"""
TAG = re.compile(r"<[^<>]*>")
BREAK = re.compile(r"<(?:BR|/TD|/TR)\b[^<>]*>", re.IGNORECASE)
Attributes = dict[str, str]
Texts = TypeVar("Texts", tuple[str, str], tuple[str, str, str])


class Id(NamedTuple):
    """A name or a value: its text without quotes, and as people see it in a label."""

    text: str
    shown: str


class Defaults(NamedTuple):
    """``node [...]``, ``edge [...]`` or ``graph [...]``: attributes of what follows in the same braces."""

    of: str
    attributes: Attributes


class Chain(NamedTuple):
    """``a -> {b c} -> d [...]``, or a node alone: each end is the name of a node, or the statements in braces."""

    ends: list[str | list[Any]]
    attributes: Attributes


class Statements:
    """Makes statements of what the grammar finds, from the inside out."""

    def id(self, parts: list[Token]) -> Id:
        """``x1``, ``-2.5``, ``"x" + "1"`` or ``<x<SUB>1</SUB>>``."""
        if parts[0].type == "HTML":
            text, shown = str(parts[0]), TAG.sub("", BREAK.sub(" ", parts[0][1:-1]))
        else:
            text = "".join(part[1:-1].replace("\\\n", "") if part.type == "QUOTED" else part for part in parts)
            shown = re.sub(r"\\[nlr]", " ", text)
        return Id(text[:LONGEST_LABEL], html.unescape(shown[:LONGEST_LABEL]).strip())

    def pair(self, ids: list[Id]) -> tuple[str, str]:
        """``label="2"``."""
        return ids[0].text, ids[-1].shown

    def attributes(self, pairs: list[tuple[str, str]]) -> Attributes:
        """``[label="2"; color=red][style=bold]``."""
        return dict(pairs)

    def setting(self, ids: list[Id]) -> None:
        """``rankdir=LR``."""

    def defaults(self, parts: list[Any]) -> Defaults:
        """``node [shape=circle]``."""
        return Defaults(parts[0].lower(), parts[1])

    def node(self, ids: list[Id]) -> str:
        """``x1:e`` (the port tells nothing)."""
        return ids[0].text

    def subgraph(self, parts: list[Any]) -> Any:
        """``subgraph s { x1 x2 }``."""
        return parts[-1]

    def chain(self, parts: list[Any]) -> Chain:
        """``{x1 x2} -> y [label="2"]``."""
        return Chain(parts[:-1], parts[-1])

    def body(self, statements: list[Any]) -> list[Any]:
        """``{ x1 -> y; x2 -> y }``."""
        return statements

    def graph(self, parts: list[Any]) -> tuple[bool, list[Any]]:
        """``strict digraph neuron { … }``."""
        return any(getattr(part, "type", "") == "DIGRAPH" for part in parts), parts[-1]

    def graphs(self, graphs: list[Any]) -> Any:
        """Return the first of several, which is the one that is shown."""
        return graphs[0]


@functools.cache
def parser() -> Lark:
    """Return what reads the grammar. Building it takes 0.2 s, and only drawings need it."""
    from lark import Lark  # noqa: PLC0415 - see above

    # One lexer for all places: a contextual one is built anew in each worker, place by place.
    return Lark(GRAMMAR, start="graphs", parser="lalr", lexer="basic", transformer=Statements())


@dataclass
class Graph:
    """What statements have drawn so far: the attributes of each node, and (from, to, label) of each edge."""

    nodes: dict[str, Attributes] = field(default_factory=dict)
    edges: list[tuple[str, str, str]] = field(default_factory=list)

    def draw(self, statements: Iterable[Any], outer: dict[str, Attributes]) -> list[str]:
        """Draw statements that stand in the same braces, and return the nodes among them."""
        defaults = {of: dict(attributes) for of, attributes in outer.items()}
        drawn: dict[str, None] = {}
        for statement in statements:
            match statement:
                case Defaults():
                    defaults[statement.of] |= statement.attributes
                case Chain(ends, attributes):
                    groups = [self.draw(end, defaults) if isinstance(end, list) else [end] for end in ends]
                    for name in (name for group in groups for name in group):
                        drawn[name] = None
                        self.nodes.setdefault(name, dict(defaults["node"]))
                    if isinstance(ends[0], str) and len(ends) == 1:
                        self.nodes[ends[0]] |= attributes
                    for starts, targets in pairwise(groups):
                        self.join(starts, targets, defaults["edge"] | attributes)
        return list(drawn)

    def join(self, starts: list[str], ends: list[str], attributes: Attributes) -> None:
        """Draw an edge from each start to each end."""
        if "invis" in attributes.get("style", ""):
            return  # it only helps the layout
        if attributes.get("dir") == "back":
            starts, ends = ends, starts
        labels = map(attributes.get, ("label", "xlabel", "headlabel", "taillabel"))
        label = next(filter(None, labels), "")
        room = MOST_EDGES - len(self.edges)
        self.edges += [(start, end, label) for start, end in islice(product(starts, ends), room)]


def read(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]], bool] | None:
    """Return ``[(name, label)]``, ``[(from, to, label)]`` and whether edges have a direction (None: it is not DOT)."""
    from lark import LarkError  # noqa: PLC0415 - only drawings need it

    graph = Graph()
    try:
        parsed: Any = parser().parse(text)
        directed, statements = parsed
        graph.draw(statements, {"node": {}, "edge": {}, "graph": {}})
    except (LarkError, RecursionError):
        return None
    labelled = ((name, _label(name, attributes)) for name, attributes in graph.nodes.items())
    nodes = _first(islice(labelled, MOST_NODES))
    names = {name for name, _label in nodes}
    return nodes, _first(edge for edge in graph.edges if names.issuperset(edge[:2])), directed


def _label(name: str, attributes: Attributes) -> str:
    r"""Return what stands in a node, and beside it; ``\N`` stands for its name."""
    label = attributes.get("label", r"\N").replace(r"\N", name)
    return " ".join(filter(None, (label, attributes.get("xlabel"))))[:LONGEST_LABEL]


def _first(rows: Iterable[Texts]) -> list[Texts]:
    """Return the first of some rows, as many as have no more text together than is allowed."""
    rows, measured = tee(rows)
    fits = takewhile(lambda size: size <= MOST_TEXT, accumulate(map(amount, measured)))
    return [row for row, _size in zip(rows, fits, strict=False)]


def amount(row: Iterable[str]) -> int:
    """Return how many bytes of text are in a row, as it is or normalised: U+FDFA becomes eighteen letters."""
    return sum(max(map(_bytes, (text, unicodedata.normalize("NFKC", text)))) for text in row)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
