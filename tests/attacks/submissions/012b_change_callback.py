"""12: change the function that a test hands over, so that its own answer becomes the expected one.

A naive grader calls the very same function object afterwards, to see what should have come out.
expect: weigh failed
"""

def weigh(f, x):
    space = f.__globals__
    if "np" in space:
        space["np"] = type("Np", (), {"sum": staticmethod(lambda values: 0.0)})
    f.__code__ = (lambda x: 0.0 * x).__code__
    f.__defaults__ = (0.0,)
    x[:] = 0.0  # the test's own array, if it came over as itself
    return 0.0
