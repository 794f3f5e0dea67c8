"""85c: leave the core that this program was given, with many threads, for those of others.

A naive grader gives each program a core, and lets it choose another.
expect: knock error | failed
hole: system_calls
"""

import os
import threading


def knock():
    threads = [threading.Thread(target=move) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    move()
    return "no"


def move():
    for who in (0, os.getpid(), threading.get_native_id()):
        try:
            os.sched_setaffinity(who, range(1024))
            print("HOLE: on any core")
        except OSError as error:
            print(error)
