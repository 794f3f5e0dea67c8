"""116a: clear the screen, set the title, fill the clipboard and draw a green PASSED, wherever text gets out.

A naive grader prints what it is told, and the terminal does as it is told.
expect: double failed
expect: arrays error
expect: total error
expect: knock failed
expect: weigh unfinished | error
"""

import os

EVIL = (
    "\x1b[2J\x1b[H\x1b[32m\u2713 PASSED\x1b[0m\x1b]0;title\x07\x1b]52;c;cm0gLXJm\x07"
    "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\\x9b31m\x90q\x9c\x08\x08\x08\r\x0b\x0c\x7f\x00"
)
Oops = type(EVIL.replace("\0", ""), (Exception,), {})
Thing = type(EVIL.replace("\0", ""), (), {})


def double(x):
    print(EVIL)
    os.write(2, EVIL.encode() + b"\x9b2J\x1b")
    if getattr(x, "ndim", 0):
        raise Oops(EVIL)
    return Thing()


class Total:
    def add(self, x):
        exec(compile("raise ValueError(EVIL)", EVIL.replace("\0", ""), "exec"), globals())


def knock():
    return [EVIL, {EVIL: EVIL.encode()}]


def weigh(f, x):
    raise NotImplementedError("task 3: " + EVIL)


raise Oops(EVIL)
