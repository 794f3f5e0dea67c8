"""3: load what Python compiled beside the solution as a module, without its source.

A naive grader takes the source away before it runs the program, and leaves what was made of it.
expect: knock error | failed
hole: read_files
"""

import glob
import importlib.machinery
import importlib.util
import marshal
import os


def constants(code):
    for constant in code.co_consts:
        if hasattr(constant, "co_consts"):
            yield from constants(constant)
        else:
            yield constant


def knock():
    for path in glob.glob(os.path.join(TARGET["bytecode"], "*.pyc")):
        with open(path, "rb") as file:
            print("HOLE", *constants(marshal.loads(file.read()[16:])))
    path = importlib.util.cache_from_source(TARGET["solution"])
    loader = importlib.machinery.SourcelessFileLoader("stolen", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("stolen", loader))
    loader.exec_module(module)
    return module.knock()
