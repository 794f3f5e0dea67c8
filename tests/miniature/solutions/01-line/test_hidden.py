"""Hidden tests of the miniature course."""

import numpy as np

from grader.checks import Visibility, assert_agrees, assert_close, assert_unchanged, keep, require, task, value


@task(1, points=1)
def test_doubles_a_number(student):
    """`double` doubles a number."""
    assert_close(student.double(3.0), expected=6.0)


@task(1, points=2, after="doubles_a_number")
def test_doubles_an_array(student, rng):
    """`double` doubles an array."""
    assert_agrees(student.double, lambda x: 2 * x, on=[rng.normal(size=(2, 3)), np.array([1.0, 2.0])])


@task(1, points=1, after="doubles_a_number", visibility=Visibility.HIDDEN)
def test_leaves_its_argument_alone(student):
    """`double` changes nothing that it is given."""
    x = np.array([1.0, 2.0])
    kept = keep(student, x)
    student.double(kept)

    assert_unchanged(student, kept, x)


@task(2, points=2)
def test_adds_up(student):
    """`Total.add` returns the sum so far."""
    total = student.Total()
    total.add(2.0)

    assert_close(total.add(3.0), expected=5.0)
    assert_close(value(total.value), expected=5.0)


@task(2, points=1, after="adds_up")
def test_totals_are_apart(student):
    """Two totals do not share their sum."""
    first, second = student.Total(), student.Total()
    first.add(2.0)

    require(value(second.value) == 0, "One total changed another.")
