"""44b: answer, and have a thread write the report a moment later.

A naive grader looks at the report while it asks, and not afterwards.
expect: knock failed | error
hole: write_files
"""

import threading
import time


def write():
    time.sleep(0.03)
    for _ in range(20):
        time.sleep(0.002)
        try:
            with open(TARGET["report"], "a") as file:
                file.write(" ")
        except OSError:
            return


def knock():
    threading.Thread(target=write, daemon=True).start()
    return "no password"


def weigh(f, x):
    time.sleep(0.2)
    return 0.0
