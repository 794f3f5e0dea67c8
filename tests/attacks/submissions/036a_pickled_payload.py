"""36a: return what runs code when it is unpickled: as an object, as bytes, and inside an array.

A naive grader gets answers by pickle, which runs the payload in its own process.
expect: all failed
"""

import io
import os
import pickle

import numpy as np

SOURCE = f"open({os.path.join(TARGET['outside'], 'unpickled.txt')!r}, 'w').write('HOLE')"


class Payload:
    def __reduce__(self):
        return exec, (SOURCE,)

    def __setstate__(self, state):
        exec(SOURCE)


def saved():
    file = io.BytesIO()
    np.save(file, np.array([Payload()], dtype=object), allow_pickle=True)
    return file.getvalue()


def double(x):
    return Payload()


def knock():
    return pickle.dumps(Payload())


def weigh(f, x):
    return np.array([Payload()], dtype=object)


class Total:
    value = np.frombuffer(pickle.dumps(Payload()), dtype=np.uint8)

    def add(self, x):
        return saved()
