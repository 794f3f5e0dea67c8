"""Whatever the program says exists in Korean."""

from __future__ import annotations

import ast
import gettext
import io
import os
import re
import string
import subprocess
import sys
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from grader.model.language import LOCALE_DIR

GRADER = Path(__file__).parents[1] / "grader"
KOREAN = LOCALE_DIR / "ko" / "LC_MESSAGES"


def said() -> set[str]:
    """Return every English text that the program marks for translation."""
    keywords = {"_": None, "plural": (1, 2)}
    found = extract_from_dir(GRADER, [("**.py", "python"), ("**.jinja", "jinja2")], keywords=keywords)
    return {message[0] if isinstance(message, tuple) else message for _, _, message, _, _ in found}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The Korean catalogue."""
    return read_po(io.BytesIO((KOREAN / "grader.po").read_bytes()), locale="ko")


def known(catalog: Catalog) -> dict[str, str]:
    """Return a catalogue as Korean by English; of a plural, the singular stands for both."""
    return {first(m.id): first(m.string) for m in catalog if m.id}


def first(text: object) -> str:
    """Return a text, or the first form of a plural."""
    return str(text[0] if isinstance(text, (tuple, list)) else text)


def test_every_text_has_its_korean(catalog: Catalog) -> None:
    """The Korean catalogue holds the texts that the program says, and no others."""
    assert set(known(catalog)) == said()


def test_every_text_can_be_found() -> None:
    """No text stands within an f-string, where the extraction does not look."""
    for path in GRADER.rglob("*.py"):
        within = [
            c
            for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(n, ast.JoinedStr)
            for c in ast.walk(n)
        ]
        called = [c.func.id for c in within if isinstance(c, ast.Call) and isinstance(c.func, ast.Name)]

        assert not {"_", "plural"} & set(called), path


def test_the_compiled_catalogue_is_current(catalog: Catalog) -> None:
    """The .mo holds what the .po says."""
    with (KOREAN / "grader.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)

    for english, korean in known(catalog).items():
        assert korean in (compiled.gettext(english), compiled.ngettext(english, english, 1))


def test_the_words_of_click_are_korean_too() -> None:
    """Each word of click's that is translated is one that it says, with the same blanks, and is compiled."""
    said_by_click = "".join(p.read_text(encoding="utf-8") for p in Path(click.__file__).parent.glob("*.py"))
    words = known(read_po(io.BytesIO((KOREAN / "click.po").read_bytes()), locale="ko"))
    with (KOREAN / "click.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)

    assert len(words) > 30
    for english, korean in words.items():
        assert english.replace("\n", "\\n").replace("\t", "\\t") in said_by_click
        assert re.search("[가-힣]", korean)
        assert korean in (compiled.gettext(english), compiled.ngettext(english, english, 1))


@pytest.mark.parametrize(
    ("words", "korean"),
    [
        (["reset"], "오류: 인수가 빠졌습니다: 'EXERCISE'."),
        (["submit", "--help"], "이 도움말을 보여 주고 끝냅니다."),
        (["sumbit"], "명령은 없습니다."),
    ],
)
def test_click_speaks_as_we_do(words: list[str], korean: str) -> None:
    """Where Korean is spoken, click's own words are Korean; in English, English."""
    spoken, english = (
        subprocess.run(
            [sys.executable, "-m", "grader.cli", *words],
            env={**os.environ, "GRADE_LANG": chosen},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for chosen in ("ko", "en")
    )

    assert korean in spoken.stdout + spoken.stderr
    assert not re.search("[가-힣]", english.stdout + english.stderr)


def test_every_korean_text_is_korean(catalog: Catalog) -> None:
    """A translation has Hangul in it, unless it has no word of its own."""
    for english, korean in known(catalog).items():
        words = re.sub(r"\{[^}]*\}|`[^`]*`", "", english)
        if re.search(r"[A-Za-z]{2}", words):
            assert re.search(r"[가-힣]", korean), english


def test_placeholders_are_the_same(catalog: Catalog) -> None:
    """A translation fills in what the English text fills in."""
    for english, korean in known(catalog).items():
        fields = [
            {f for _, f, _, _ in string.Formatter().parse(t) if f} for t in (english, korean) if "digraph" not in t
        ]

        assert len(set(map(frozenset, fields))) <= 1, english
