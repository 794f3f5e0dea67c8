"""The command line: one module for each verb, in the rooms of those who type it."""

import sys
from itertools import pairwise

from grader.model import language


def asked_for(words: list[str]) -> str | None:
    """Return the language that ``--lang`` names among the words of a command line, wherever it stands."""
    for word, following in pairwise([*words, ""]):
        name, _equals, value = word.partition("=")
        if name == "--lang" and (value or following) in language.LANGUAGES:
            return value or following
    return None


language.choose(asked_for(sys.argv[1:]))  # before any help text is looked up; --lang can choose again
