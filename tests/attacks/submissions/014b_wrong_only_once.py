"""14: answer wrong when first asked, and right ever after.

A naive grader that looks for a simpler input to show calls again, and believes what it hears last.
expect: double failed
expect: arrays failed
"""

asked = set()


def double(x):
    kind = "array" if getattr(x, "shape", ()) else "number"
    if kind in asked:
        return 2 * x
    asked.add(kind)
    return 0 * x
