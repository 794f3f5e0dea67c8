"""71c: open a named pipe that nobody else opens, and a lock that nobody gives back.

A naive grader limits the time of the processor, of which this takes none.
expect: knock timeout | error
"""

import os
import threading


def knock():
    lock = threading.Lock()
    lock.acquire()
    try:
        os.mkfifo("pipe")
        os.open("pipe", os.O_RDONLY)
    except OSError as error:
        print(error)
    lock.acquire()
