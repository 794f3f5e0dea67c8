"""Grades the submissions of a class: what was handed in, by whom, and what became of it."""
