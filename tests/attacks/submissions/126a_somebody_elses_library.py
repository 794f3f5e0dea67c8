"""126a: let a library do what was to be written, imported in ways that a search for the word does not find.

A naive grader has the libraries installed, and looks only at the answers.
expect: double forbidden
expect: arrays forbidden
expect: total passed
expect: knock error
expect: weigh error
points: 10
"""

import importlib


def library(*letters):
    return importlib.import_module("".join(letters))


def double(x):
    tensor = library("to", "rch").tensor(x)
    return (tensor + tensor).numpy()


class Total:
    def __init__(self):
        self.module = library("sk", "learn", ".linear_model")
        self.value = 0

    def add(self, x):
        self.value += x
        return self.value


def knock():
    return __import__("strong" + "room.truth").truth.PASSWORD


def weigh(f, x):
    return library("sc", "ipy.integrate").simpson(f(x))
