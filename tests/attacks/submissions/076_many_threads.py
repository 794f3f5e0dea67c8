"""76: start more threads than anybody needs.

A naive grader lets them use up the numbers that the machine has for processes.
expect: knock error | failed | timeout
hole: threads
"""

import threading


def knock():
    threading.stack_size(64 << 10)
    end = threading.Event()
    threads = [threading.Thread(target=end.wait, args=(3,), daemon=True) for _ in range(260)]
    try:
        for thread in threads:
            thread.start()
        print("HOLE threads:", threading.active_count())
    finally:
        end.set()
    return "no"
