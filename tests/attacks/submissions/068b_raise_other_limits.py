"""68b: raise the other limits: files and their size, threads, locked memory, priority.

A naive grader sets the soft limits and leaves the hard ones, or leaves the right to raise both.
expect: knock error | failed
hole: system_calls
"""

import resource


def knock():
    for name in [name for name in dir(resource) if name.startswith("RLIMIT_") and name != "RLIMIT_AS"]:
        kind = getattr(resource, name)
        soft, hard = resource.getrlimit(kind)
        for wanted in {(hard, hard), (hard + 1, hard + 1), (-1, -1)} - {(soft, hard)}:
            try:
                resource.setrlimit(kind, wanted)
            except (OSError, ValueError, OverflowError) as error:
                print(name, wanted, error)
        now = resource.getrlimit(kind)[1]
        if hard != -1 and (now == -1 or now > hard):
            print("HOLE", name, "was raised from", hard, "to", now)
    return "no"
