"""13: raise exceptions that carry everything the function was given and can see.

A naive grader shows the text of an exception whole, with hidden inputs and all local names of its own frames.
expect: double error
expect: arrays error
expect: weigh error
expect: knock error | failed
"""

import sys


def seen(*given):
    frame, told = sys._getframe(1), [repr(given)]
    while frame := frame.f_back:
        told.append(repr({name: repr(value) for name, value in frame.f_locals.items()}))
        told.append(repr([key for key in frame.f_globals]))
    return "\n".join(told)


class Messenger(Exception):
    def __init__(self, text):
        super().__init__(text, text * 50)
        self.add_note(text * 50)

    def __str__(self):
        return str(self.args[0]) * 1000


def double(x):
    raise Messenger(seen(x))


def weigh(f, x):
    raise AssertionError(seen(f, x, f.__globals__))


def knock():
    raise KeyError(seen()) from Messenger(seen())
