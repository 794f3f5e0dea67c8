from __future__ import annotations

import pickle

import msgspec

from grader.model import language
from grader.model.language import Text


def test_a_text_is_read_in_the_language_spoken() -> None:
    """A text gives what stands under the code of the language spoken, and English where nothing does."""
    text = Text("yes", "네", de="ja")

    assert str(text) == "yes"
    language.choose("ko")
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
