"""75b: take memory as the stacks of threads.

A naive grader counts threads, not what each of them takes.
expect: knock error | failed | timeout
hole: memory
"""

import threading


def knock():
    threading.stack_size(64 << 20)
    end = threading.Event()
    threads = [threading.Thread(target=end.wait, args=(3,), daemon=True) for _ in range(8)]
    try:
        for thread in threads:
            thread.start()
        print("HOLE got MiB:", 64 * len(threads))
    finally:
        end.set()
    return "no"
