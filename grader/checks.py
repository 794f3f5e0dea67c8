"""What an author of hidden tests imports: one marker, a few assertions, and the means to look at a learner's objects.

A hidden test is a function such as this one::

    @task(2, points=2, after="forward_multiplies")
    def test_backward_gives_each_input_the_other(student):
        '''`backward` gives each input the other input, times `dout`.'''
        layer = student.MulLayer()
        layer.forward(3.0, 4.0)

        assert_close(layer.backward(2.0), expected=(8.0, 6.0))

The function's name without ``test_`` is the check's id; the docstring is the learner's line.
"""

from grader.judging.comparison import numbers
from grader.model.course import Visibility
from grader.protocol.drawing import Drawing
from grader.testing.asking import console, entered, function, made, python, read_drawing, steps, watched
from grader.testing.assertions import (
    agrees,
    answers,
    assert_agrees,
    assert_built,
    assert_close,
    assert_each,
    require,
    right_with,
    together,
)
from grader.testing.behaviour import assert_growth, assert_raises, assert_unchanged
from grader.testing.hidden import task
from grader.testing.proxy import attribute, calling, choice, keep, setting, value
from grader.testing.recording import aside, settle

__all__ = [
    "Drawing",
    "Visibility",
    "agrees",
    "answers",
    "aside",
    "assert_agrees",
    "assert_built",
    "assert_close",
    "assert_each",
    "assert_growth",
    "assert_raises",
    "assert_unchanged",
    "attribute",
    "calling",
    "choice",
    "console",
    "entered",
    "function",
    "keep",
    "made",
    "numbers",
    "python",
    "read_drawing",
    "require",
    "right_with",
    "setting",
    "settle",
    "steps",
    "task",
    "together",
    "value",
    "watched",
]
