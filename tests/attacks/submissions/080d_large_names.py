"""80d: return objects of types with huge names, make many of them, and complain about loading without end.

A naive grader keeps every name, and every notice, in its report.
expect: all error | failed | timeout
"""

Odd = type("X" * (1 << 20), (), {"__init__": lambda self, *args: None})
Total = type("T" * (1 << 20), (), {"add": lambda self, x: Odd()})


def double(x):
    return Odd()


def knock():
    return [Odd() for _ in range(10_000)]


def weigh(f, x):
    return [Odd() for _ in range(1_000_000)]


raise type("E" * (5 << 20), (Exception,), {})("e" * (5 << 20))
