"""53: replace every clock, and then take one's time.

A naive grader measures in the learner's process how long an answer took.
expect: double timeout
expect: arrays timeout | failed | error
"""

import signal
import threading
import time

until = time.process_time  # which goes on only while this computes, however busy the machine is
for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, f"{name}_ns", lambda: 0)
time.sleep = lambda seconds: None
threading.TIMEOUT_MAX = 0.0
threading.Timer.start = lambda self: None
for number in (signal.SIGALRM, signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU, signal.SIGTERM, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
signal.alarm = signal.setitimer = lambda *args: 0
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))


def double(x):
    if isinstance(x, float):
        begin = until()
        while until() < begin + 3.0:
            pass
    return 2 * x + (0 if isinstance(x, float) else 1)
