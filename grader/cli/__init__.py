"""The command line: one module for each verb, in the rooms of those who type it."""

from grader.model import language

language.choose()  # before any help text is looked up; --lang can choose again
