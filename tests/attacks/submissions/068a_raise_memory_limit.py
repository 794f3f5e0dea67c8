"""68a: raise the limit of memory, and use what that gives.

A naive grader sets the soft limit and leaves the hard one, or leaves the right to raise both.
expect: knock error | failed
hole: system_calls
"""

import resource

MIB = 1 << 20


def knock():
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    for wanted in [(hard, hard), (soft + 200 * MIB, soft + 200 * MIB), (-1, -1)]:
        try:
            resource.prlimit(0, resource.RLIMIT_AS, wanted)
        except (OSError, ValueError) as error:
            print(wanted, error)
    if resource.getrlimit(resource.RLIMIT_AS)[0] != soft:
        memory = bytearray(320 * MIB)
        print("HOLE the limit was raised;", len(memory))
    return "no"
