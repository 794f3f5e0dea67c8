"""127a: remember what was asked before, across calls, objects and checks, and answer from memory.

A naive grader asks the same thing twice, or asks first what it marks later.
expect: double failed
expect: arrays failed
expect: total failed
expect: weigh failed
"""

import builtins
import os

builtins.memory = memory = getattr(builtins, "memory", [])  # outlives the loading of another file


def note(thing):
    memory.append(thing)
    try:
        with open("memory.txt", "a") as file:  # and this outlives the process, where the folder does
            file.write(f"{thing!r}\n")
        size = os.stat("memory.txt").st_size
    except OSError:
        size = 0
    return memory[-2] if len(memory) > 1 else size


def double(x):
    return note(x)


class Total:
    total = value = 0

    def add(self, x):
        Total.total = note(x)  # one sum for all objects
        return Total.total


def weigh(f, x):
    return note(memory[0])
