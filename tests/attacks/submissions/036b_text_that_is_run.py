"""36b: answer with text that runs code when somebody evaluates, formats or parses it.

A naive grader calls eval, yaml.load or str.format on what a learner returned or raised.
expect: double failed
expect: knock failed
expect: weigh error
expect: total failed
"""

import os

PATH = os.path.join(TARGET["outside"], "evaluated.txt")
PYTHON = f"__import__('pathlib').Path({PATH!r}).write_text('owned')"
YAML = f"!!python/object/apply:os.system ['echo owned > {PATH}']"


def double(x):
    return PYTHON


def knock():
    return f"{YAML}\n"


def weigh(f, x):
    fields = "{0.__class__.__init__.__globals__} {name} {seconds:g} {} %(password)s %s %n"
    raise ValueError(f"{fields} $(touch {PATH}) `touch {PATH}` ${{jndi:file://{PATH}}}")


class Total:
    value = PYTHON

    def add(self, x):
        return {PYTHON: [YAML], "__proto__": {"$ref": f"file://{PATH}"}}
