"""120a: hand out marks: as attributes, as keys of the answer, and as numbers that no mark can be.

A naive grader adds up what it finds, and a mark of NaN, of minus infinity or of "100" spoils the sum.
expect: double failed
expect: arrays failed
expect: total failed
expect: knock failed
expect: weigh error
"""


class Mark(dict):
    points = score = earned = max_points = 1e9
    passed = ok = True
    outcome = status = "passed"


def double(x):
    return {"points": float("nan"), "score": -1e308, "max_points": "100", "status": "passed", "value": x}


double.points = Total = double.max_points = 10**9


class Total:
    points = 1e400
    value = ("passed", 100)

    def add(self, x):
        return Mark(points=float("inf"))


def knock():
    return ("ok", True, 100, "passed")


def weigh(f, x):
    error = AssertionError("points: 100")
    error.points = error.earned = 100
    raise error
