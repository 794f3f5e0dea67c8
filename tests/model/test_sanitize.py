from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.errors import InputError
from grader.model.sanitize import clean, printable, seen
from tests.properties import law

any_text = st.text(st.characters(codec=None) | st.sampled_from("/\\:.\r\n\t\x1b\u202e\ud800 ab"), max_size=60)


@law
@given(any_text, st.integers(1, 40))
def test_any_text_becomes_fit_to_show(text: str, limit: int) -> None:
    """What is left is within the limit, can be encoded, and has no control character but tabs and line ends."""
    cleaned = clean(text, limit)

    assert len(cleaned) <= limit
    assert cleaned.encode("utf-8").decode() == json.loads(json.dumps(cleaned)) == cleaned
    assert not [c for c in cleaned if unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n"]
    assert not set(cleaned) & set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")


@law
@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs", "M"], exclude_characters="/\\:"), max_size=60))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    """Text of letters, numbers, marks and spaces, in any script, is not changed."""
    assert clean(text, 60) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("", ""),
        ("one\n\ttwo\n", "one\n\ttwo\n"),
        ("one\r\ntwo", "one\ntwo"),
        ("10%\r20%", "10%�20%"),
        ("\x1b[31mred\x1b[0m", "�[31mred�[0m"),
        ("bell\a nul\0 delete\x7f next\x85", "bell� nul� delete� next�"),
        ("abc\u202edcba", "abc�dcba"),
        ("\u2066isolated\u2069", "�isolated�"),
        ("half \ud83d a pair", "half ? a pair"),
        ("신경망 θ ≥ 0.5 🙂", "신경망 θ ≥ 0.5 🙂"),
        ("<script>&amp;</script>", "<script>&amp;</script>"),
    ],
    ids=ascii,
)
def test_what_would_disturb_a_reader_is_replaced(text: str, cleaned: str) -> None:
    """Line ends become one kind; escapes, other control characters, direction marks and surrogates are replaced."""
    assert clean(text, 100) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ('File "/home/instructor/course/layers.py", line 3', 'File "…/layers.py", line 3'),
        ("No such file or directory: '/tmp/grade-x1/1/data.csv'", "No such file or directory: '…/data.csv'"),
        ("/usr/lib", "…/lib"),
        ("see /usr/lib/python3.11/ast.py and /etc/ssh/key.", "see …/ast.py and …/key."),
        ("(/tmp/a/b.py)", "(…/b.py)"),
        ("path=/home/a/b", "path=…/b"),
        ("/home/가나다/층.py", "…/층.py"),
        (r"C:\Users\kim\layers.py", "…/layers.py"),
        (r"in d:\course\x.py:", "in …/x.py:"),
    ],
)
def test_paths_of_this_machine_are_cut_to_the_name(text: str, cleaned: str) -> None:
    """Of an absolute path, only the name of the file is left."""
    assert clean(text, 200) == cleaned


@pytest.mark.parametrize(
    "text",
    ["1/2", "w/x/y", "https://numpy.org/doc/stable/", "../shared/x.py", "dx/dt", "/", "//", "a / b / c", "km/h/s"],
)
def test_what_is_no_path_stays(text: str) -> None:
    """Fractions, addresses and relative paths are not changed."""
    assert clean(text, 100) == text


def test_a_long_text_is_cut_with_a_sign() -> None:
    """Text of exactly the limit is whole; one character more, and the last one is an ellipsis."""
    assert clean("x" * 10, 10) == "x" * 10
    assert clean("x" * 11, 10) == "x" * 9 + "…"


def test_a_flood_is_cut_before_it_is_searched() -> None:
    """Cleaning ten million characters costs no more than what is kept of them."""
    assert clean("/a" * 5_000_000, 8) == clean("/a" * 16, 8)


UNSEEN = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u202e\u2060\u2064\u2065\u2800\u3164\ufe0f\ufeff\uffa0\ufff3"
FURTHER = "\U0001d159\U0001d173\U00013441\U000e0001\U000e0041\U000e0100\U000e0fff\x00\x1b\x7f\x9b\ud800\udfff\ue000"


@pytest.mark.parametrize("letter", [*UNSEEN, *FURTHER], ids=ascii)
def test_a_letter_that_nobody_sees_is_marked(letter: str) -> None:
    """A name with a letter that is not drawn is shown with a mark in its place, and looks like the name without it."""
    assert printable(f"kim{letter}") == "kim�"
    assert seen(f"k{letter}im") == seen("kim") == "kim"


@law
@given(any_text)
def test_any_name_becomes_fit_to_show(text: str) -> None:
    """What is shown of a name is one line that can be encoded, and is the same when it is cleaned again."""
    shown = printable(text)

    assert shown.encode().decode() == shown == printable(shown)
    assert shown.splitlines() in ([], [shown])
    assert shown.isprintable() or any(unicodedata.category(letter) == "Cn" for letter in shown)


@pytest.mark.parametrize("name", ["김민지", "O'Hara", "Zoë", "Нина", "नीना", "[b]x[/b]", "🙂", "a\u0301"])
def test_ordinary_names_stay_as_they_are(name: str) -> None:
    """A name without such letters is shown as it is, in any script."""
    assert printable(name) == seen(name) == name


def test_a_sentence_is_fit_to_show_when_it_is_made() -> None:
    """Whatever name an InputError quotes, its sentence is one line that can be encoded and clears no screen."""
    assert str(InputError("bad\udc80name\x1b[2J: is\nno zip")) == "bad\\x80name�[2J: is no zip"
