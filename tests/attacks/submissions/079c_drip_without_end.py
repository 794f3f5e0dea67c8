"""79c: answer, and go on printing one character after the other, faster than they can be read.

A naive grader reads what was printed "until nothing is left", for which it sets no limit because the answer has come.
expect: knock error | failed | timeout
"""

import os
import threading


def drip():
    os.set_blocking(1, False)  # not to have to be woken up: the next character is there before anybody looks
    while True:
        try:
            os.write(1, b"x")
        except BlockingIOError:
            pass


def knock():
    for _ in range(2):
        threading.Thread(target=drip, daemon=True).start()
    return "no"
