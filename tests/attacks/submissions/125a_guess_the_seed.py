"""125a: guess the seed of the random inputs, from the usual ones and by searching for the state that is here.

A naive grader always uses the same seed, or one that its own state tells; then the answers can be learnt by heart.
expect: double failed | timeout
"""

import random
import time
import zlib

import numpy as np

NAME = zlib.crc32(b"doubles_a_number")


def candidates(x):
    start = time.perf_counter()
    here = int(np.random.get_state()[1][0])  # for the old generator the first word of the state is its seed
    day = int(time.time()) // 86400
    for seed in (0, 1, 42, 123, 1234, 12345, 2024, 2025, 2026, here, day, int(time.time()), random.randrange(2**31)):
        yield np.random.default_rng(seed).normal()
        yield np.random.default_rng([seed, NAME]).normal()
        yield np.random.RandomState(seed % 2**32).normal()
        random.seed(seed)
        yield random.gauss(0, 1)
    for seed in range(1 << 32):  # the state here follows from the seed: does one give this state, it is the one
        if time.perf_counter() - start > 0.6:
            return
        if int(np.random.default_rng([seed, NAME, 1]).integers(2**31)) == here:
            yield np.random.default_rng([seed, NAME]).normal()


def double(x):
    if np.ndim(x):
        return 0.0
    for guess in candidates(x):
        if guess == x:
            print("HOLE: the input was known before it came")
            return 2 * guess
    return 0.0
