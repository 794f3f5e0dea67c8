"""Functions are taken out of programs, and made stubs again, whatever is around them."""

from __future__ import annotations

import ast

from grader.course import answers
from grader.course.release import stubs
from grader.model import language
from grader.model.course import Course
from grader.protocol import outline

STUB = '''def f(x):
    """Return x."""
    raise NotImplementedError("task 1: f")


class Net:
    def fit(self):
        raise NotImplementedError("task 1: Net.fit")
'''
OWN = """import numpy as np


class Net:
  def before(self):
    pass

  @staticmethod
  def fit():
    return 2


@np.vectorize
def f(x):
    return x  # mine


print(f(2))
"""


def test_functions_are_taken_out() -> None:
    """Each comes with its decorators, and methods come below the name of their class."""
    assert answers.excerpt(outline.of(OWN), ["Net.fit", "f", "nothing"]) == (
        "class Net:\n  @staticmethod\n  def fit():\n    return 2\n\n@np.vectorize\ndef f(x):\n    return x  # mine"
    )


def test_functions_are_made_stubs_again() -> None:
    """What is around them stays, and a method is indented as the learner's class is."""
    made = answers.blanked(outline.of(OWN), outline.of(STUB), ["f", "Net.fit"])

    ast.parse(made)
    assert "  def before(self):\n    pass\n" in made
    assert '  def fit(self):\n      raise NotImplementedError("task 1: Net.fit")\n\n\ndef f(x):' in made
    assert made.endswith('raise NotImplementedError("task 1: f")\n\n\nprint(f(2))\n')
    assert "# mine" not in made


def test_a_program_without_a_function_is_the_stub() -> None:
    """Where one of them is not there, the whole stub is given."""
    assert answers.blanked(outline.of("def g(x):\n    return x\n"), outline.of(STUB), ["f"]) == STUB


def test_the_courses_answer_speaks_the_language(miniature: Course) -> None:
    """The docstring is in the language spoken, and nothing is left of the marks and the TODO."""
    language.choose("ko")

    answer = answers.of_task(miniature, miniature.exercises[0], 2)

    assert answer.startswith('class Total:\n    def add(self, x):\n        """')
    assert answer.endswith("self.value += x\n        return self.value")
    assert "Add x" not in answer
    assert "TODO" not in answer
    assert "SOLUTION" not in answer


def test_every_task_of_the_course_has_its_functions(course: Course) -> None:
    """The functions found by markers are those that the stub raises in or has to be mended, in each shipped exercise."""
    for exercise in course.exercises:
        source = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
        raised: dict[int, list[str]] = {}
        for line in stubs.stub_of(source, exercise.file).splitlines():
            if 'raise NotImplementedError("task ' in line:
                number, name = line.split('"')[1].removeprefix("task ").split(": ")
                raised.setdefault(int(number), []).append(name)
        raised |= {task: list(functions) for task, functions in exercise.to_mend.items()}

        found = {n: list(names) for n, names in stubs.functions_by_task(source).items()}
        assert found == {n: list(dict.fromkeys(names)) for n, names in raised.items()}
        for task in exercise.tasks:
            ast.parse(answers.of_task(course, exercise, task.number))
