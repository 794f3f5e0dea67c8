"""39a: answer with a dict of very many keys, and with keys that all have the same hash.

A naive grader builds the dict again, and walks over all the other keys for each of them.
expect: double error | failed
expect: arrays error | failed
expect: knock error | failed
expect: weigh error | failed
expect: total failed
"""

PRIME = (1 << 61) - 1  # the hash of an integer is its remainder


class Same(str):
    """A key that is converted to a text which is in the dict already."""

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other


def double(x):
    return dict.fromkeys(range(20_000), 1.0)


def knock():
    # keys as long as may be, all in one place, which differ only at their end
    same = (PRIME << 900,) * 60
    return {(*same, PRIME * n): 0 for n in range(1, 100)}


def weigh(f, x):
    return set(range(1 << 14))


class Total:
    value = {Same("total"): n for n in range(500)}

    def add(self, x):
        return {float("nan"): 1.0, **{complex(float("nan"), n): n for n in range(500)}}
