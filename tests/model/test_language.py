"""Which language is spoken, and what texts and counts are in it."""

from __future__ import annotations

import pickle

import msgspec
import pytest

from grader.model import language
from grader.model.language import Text, choose, plural


@pytest.mark.parametrize(
    ("asked", "environment", "chosen"),
    [
        ("ko", {}, "ko"),
        (None, {"GRADE_LANG": "ko", "LANG": "en_US.UTF-8"}, "ko"),
        (None, {"LANG": "ko_KR.UTF-8"}, "ko"),
        (None, {"LC_ALL": "C", "LANG": "ko_KR.UTF-8"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        ("en", {"GRADE_LANG": "ko"}, "en"),
        (None, {}, "en"),
    ],
)
def test_the_language_is_chosen(
    monkeypatch: pytest.MonkeyPatch, asked: str | None, environment: dict[str, str], chosen: str
) -> None:
    """The option comes first, then GRADE_LANG, then the locale, then English."""
    for key in ("GRADE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(key, raising=False)
    for key, setting in environment.items():
        monkeypatch.setenv(key, setting)

    assert choose(asked) == chosen
    assert language.current() == chosen


def test_a_text_without_korean_stays_english() -> None:
    """A course's text that has no Korean is shown in English."""
    choose("ko")

    assert str(Text("line")) == "line"
    assert str(Text("line", "직선")) == "직선"


def test_counts_agree() -> None:
    """English has a singular and a plural, Korean one form."""
    assert plural("{count} check", "{count} checks", 1) == "1 check"
    assert plural("{count} check", "{count} checks", 2) == "2 checks"
    choose("ko")
    assert plural("{count} check", "{count} checks", 2) == "검사 2개"


def test_a_text_is_read_in_the_language_spoken() -> None:
    """A text gives what stands under the code of the language spoken, and English where nothing does."""
    text = Text("yes", "네", de="ja")

    assert str(text) == "yes"
    choose("ko")
    assert str(text) == "네"
    assert str(Text("yes")) == "yes"
    assert [text.in_language(code) for code in ("de", "fr")] == ["ja", ""]


def test_a_text_crosses_between_our_processes() -> None:
    """A text is the same again after MessagePack and after the pickling of a pool."""
    text = Text("yes", "네", de="ja")

    assert msgspec.msgpack.decode(msgspec.msgpack.encode(text), type=Text) == text
    assert pickle.loads(pickle.dumps(text)) == text
    assert hash(Text("a")) == hash(Text("a", ""))


def test_the_program_speaks_what_is_translated() -> None:
    """The languages are English and those that have a catalogue of their own."""
    assert language.LANGUAGES == ("en", "ko")
