"""70: compute for ever.

A naive grader waits for the answer.
expect: knock timeout
"""


def knock():
    while True:
        pass
