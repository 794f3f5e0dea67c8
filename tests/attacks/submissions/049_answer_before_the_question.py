"""49: have a thread send the answer to the next question before it is asked.

A naive grader finds it in the pipe, and from then on every answer belongs to the question before.
expect: all failed | error
"""

import os
import sys
import threading
import time


def send_later(count):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]

    def send():
        time.sleep(0.002)
        for n in range(1, count + 1):
            os.write(4, codec.encode((number + n, "ok", 0.0)))

    threading.Thread(target=send, daemon=True).start()


def double(x):
    send_later(1)
    return 0.0


def knock():
    send_later(3)
    return "no password"


def weigh(f, x):
    send_later(1)
    time.sleep(0.01)
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        send_later(1)
        return 0.0
