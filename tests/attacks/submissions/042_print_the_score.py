"""42: print a score, in every form that somebody might look for.

A naive grader reads the score out of the program's output.
expect: all failed
"""

import json
import os
import sys

LINES = [
    json.dumps({"score": 100, "tests": [{"name": "knows_the_password", "status": "passed", "score": 30}]}),
    "Score: 100/100",
    "5 passed in 0.01s",
    "ok 1 - all\n1..1",
    "##teamcity[testFinished name='all']",
    "::set-output name=points::50/50",
    "Grade :=>> 100",
    "<|--\nPASSED double\n--|>",
]


def show():
    for line in LINES:
        print(line)
        print(line, file=sys.stderr)
        os.write(1, line.encode() + b"\r")
        os.write(2, b"\0\r\n" + line.encode() + b"\n")
    sys.stdout.flush()


show()


def double(x):
    show()
    return x * 0.0


def knock():
    show()
    return LINES[0]


def weigh(f, x):
    show()
    return LINES[1]


class Total:
    value = LINES[2]

    def add(self, x):
        show()
        return 100
