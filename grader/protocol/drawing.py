"""Drawings of neurons: what a text in Graphviz's DOT language draws, whatever its layout, order or quoting."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from grader.protocol import dot

DECIMAL = r"(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
NUMBER = re.compile(rf"(?<![\w.])([-+]?{DECIMAL})(?:/({DECIMAL}))?", re.ASCII | re.IGNORECASE)
SIGN_APART = re.compile(r"(^|[=:,(])\s*([-+])\s+(?=[\d.])")
MINUS_SIGNS = str.maketrans({"−": "-", "–": "-"})


@dataclass(frozen=True)
class Drawing:
    """A graph: the label of each node by name, and (from, to, label) of each edge."""

    nodes: dict[str, str]
    edges: tuple[tuple[str, str, str], ...]
    directed: bool = True

    def node(self, *called: str) -> str | None:
        """Return the name of the node that is called so: by its label, by its name, or by a word of its label."""
        wanted = {_letters(word) for word in called}
        for first in self.first_called:
            if found := [first[word] for word in wanted if word in first]:
                return min(found)[1]
        some_word = {name for word in wanted for name in self.nodes_by_word.get(word, ())}
        return some_word.pop() if len(some_word) == 1 else None

    @cached_property
    def first_called(self) -> list[dict[str, tuple[int, str]]]:
        """The number and the name of the first node of each label, of each name, and of each first word of a label."""
        ways = self.nodes.values(), self.nodes, map(_first_word, self.nodes.values())
        numbered = list(enumerate(self.nodes))[::-1]  # the first one last, which stays
        return [dict(zip(list(map(_letters, words))[::-1], numbered, strict=True)) for words in ways]

    @cached_property
    def nodes_by_word(self) -> dict[str, list[str]]:
        """The names of the nodes with each word in their labels."""
        found: dict[str, list[str]] = {}
        for name, label in self.nodes.items():
            for word in label.split():
                found.setdefault(_letters(word), []).append(name)
        return found

    def between(self, source: str, target: str) -> list[str]:
        """Return the labels of all edges from one node to another."""
        return self.labels_between.get((source, target), [])

    @cached_property
    def labels_between(self) -> dict[tuple[str, str], list[str]]:
        """The labels of the edges from each node to each other, and back again where edges have no direction."""
        found: dict[tuple[str, str], list[str]] = {}
        for start, end, label in self.edges:
            for way in {(start, end)} if self.directed else {(start, end), (end, start)}:
                found.setdefault(way, []).append(label)
        return found

    def weight(self, source: str, target: str) -> float | None:
        """Return the number on the edge between two nodes, or None when there is none."""
        labels = self.between(source, target)
        return number_in(labels[0]) if labels else None

    def essence(self) -> Any:
        """Return what is drawn apart from wording and layout: the nodes with their numbers, the edges with theirs."""
        called = {name: _letters(_first_word(label)) for name, label in self.nodes.items()}
        words = set(called.values())
        alone = {word[:-1] for word in words if word[-1:] == "1" and word[:-1] + "2" not in words}
        plain = {name: word[:-1] if word[:-1] in alone else word for name, word in called.items()}  # y1 alone is y
        nodes = sorted((plain[name], numbers_in(label)) for name, label in self.nodes.items())
        return nodes, sorted((plain[a], plain[b], numbers_in(label)) for a, b, label in self.edges)

    def shows(self, node: str, number: float) -> bool:
        """Return whether a node's label shows this number."""
        return number in numbers_in(self.nodes[node])


def numbers_in(label: str) -> list[float]:
    """Return the numbers that a label shows, in order; the 1 of ``x1`` is part of a name.

    >>> numbers_in("2.0 * x1 >= -5"), numbers_in("w = − 1/2")
    ([2.0, -5.0], [-0.5])
    """
    plain = SIGN_APART.sub(r"\1\2", label.translate(MINUS_SIGNS))
    return [float(whole) / (float(part) or 1.0) if part else float(whole) for whole, part in NUMBER.findall(plain)]


def number_in(label: str) -> float | None:
    """Return the number that a label shows, the last of several: ``2``, ``2.0``, ``w = 2`` and ``T=2`` all show two.

    >>> number_in("w = -0.5")
    -0.5
    """
    numbers = numbers_in(label)
    return numbers[-1] if numbers else None


def _letters(text: str) -> str:
    """Return the letters and digits of a name: ``x₁``, ``X_1`` and ``$x_{1}$`` are all ``x1``."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).casefold()[: dot.LONGEST_LABEL]


def _first_word(label: str) -> str:
    return re.split(r"[\s=:;,(|]", label.strip(), maxsplit=1)[0]


def from_parts(parts: Any) -> Drawing:
    """Return the Drawing made of the plain values that ``parse`` returned, perhaps in another process.

    ValueError when they are none, or more than ``dot`` reads.
    """
    match parts:
        case (list(nodes), list(edges), bool(directed)) if _are_rows(nodes, 2, dot.MOST_NODES) and _are_rows(
            edges, 3, dot.MOST_EDGES
        ):
            return Drawing(dict(nodes), tuple(edges), directed)
    raise ValueError("a drawing that is none, or too large")


def _are_rows(rows: list[Any], width: int, most: int) -> bool:
    """Return whether these are no more rows of texts, and no more text, than a drawing may have."""
    if len(rows) > most or not all(type(row) is tuple and len(row) == width for row in rows):
        return False
    are_texts = all(type(text) is str for row in rows for text in row)
    return are_texts and sum(map(dot.amount, rows)) <= dot.MOST_TEXT


def parse(text: Any) -> Any:
    """Return ``([(name, label)], [(from, to, label)], directed)`` of a DOT text, or None when it is none."""
    return dot.read(text) if isinstance(text, str) else None
