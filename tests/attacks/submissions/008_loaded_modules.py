"""8: look through every loaded module, and through __main__, for the tests and the reference.

A naive grader has imported them itself, and a program finds them in sys.modules.
expect: knock failed
"""

import builtins
import re
import sys

TOKEN_LIKE = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
TELLING = ("test_hidden", "strongroom", "solution", "reference", "_pytest", "grader.grading.collection", "grader.course.catalog")


def knock():
    for name, module in list(sys.modules.items()):
        if name.startswith(TELLING):
            print("HOLE", name)
        if name == __name__ or module is None:
            continue
        for key, found in list(vars(module).items()):
            if key in ("PASSWORD", "TOKEN"):
                if type(found) is str and TOKEN_LIKE.fullmatch(found):
                    print("HOLE", name, key)
                    return found
            elif type(found) in (str, bytes, dict, list, tuple) and (tokens := TOKEN_LIKE.findall(str(found)[:20_000])):
                print(*tokens)
    for key in ("student", "expected", "PASSWORD", "TOKEN"):
        if hasattr(builtins, key) or hasattr(sys.modules["__main__"], key):
            print("HOLE", key)
    return "no password"
