"""Courses with a task that somebody marks, and classes of it."""

from __future__ import annotations

from pathlib import Path

TASK = """
[[tasks]]
number = 3
title = "Why a total"
title_ko = "왜 합계인가"
by_hand = true
points = 5
rubric = "2 for an example, 3 for the reason."
rubric_ko = "예가 있으면 2점, 이유가 있으면 3점."
"""
READMES = {
    "README.md": "\n## Task 3: Why a total\n\nWhy is it remembered?\n",
    "README.ko.md": "\n## 과제 3: 왜 합계인가\n\n왜 기억할까요?\n",
}


def with_a_question(course: Path) -> Path:
    """Give the exercise of a course a third task, which somebody marks."""
    folder = course / "exercises" / "01-line"
    settings = folder / "exercise.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + TASK, encoding="utf-8")
    for name, text in READMES.items():
        readme = folder / name
        readme.write_text(readme.read_text(encoding="utf-8") + text, encoding="utf-8")
    return course


def with_rules(course: Path, rules: str, due: str = "") -> Path:
    """Write into course.toml what being late costs, and perhaps when the exercise is due."""
    path = course / "exercises" / "course.toml"
    before, entry = path.read_text(encoding="utf-8").split("\n[[exercises]]")
    path.write_text(f"{before}\n[late]\n{rules}\n\n[[exercises]]{entry}{due}", encoding="utf-8")
    return course
