"""Texts in the languages of a course, for authors: the public names of ``grader.model.language``."""

from grader.model.language import Text

__all__ = ["Text"]
