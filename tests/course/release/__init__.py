"""Solutions as they are written, and what becomes of them."""

SOLUTION = '''"""A line."""

import numpy as np

FACTOR = 2


def double(x):
    """Return twice x."""
    # TODO(task 1): times two
    # BEGIN SOLUTION
    return FACTOR * x
    # END SOLUTION


class Total:
    def add(self, x):
        # TODO(task 2): remember it
        # BEGIN SOLUTION
        return x
        # END SOLUTION


def helper():
    return 3


def triple(x):
    # TODO(task 2): again
    # BEGIN SOLUTION
    return 3 * x
    # END SOLUTION
'''

NOTEBOOK_STYLE = '''"""Ages."""

import statistics

AGES = [12, 15, 18]

# TODO(task 1): the mean of AGES
# BEGIN SOLUTION
total = sum(AGES)
mean_age = total / len(AGES)
# END SOLUTION

# %% what is given between two tasks
def shown(x):
    return f"{x:.1f}"


# %%
async def later(x):
    """Return x plus one, some day."""
    # TODO(task 2): add one
    # BEGIN SOLUTION
    return x + 1
    # END SOLUTION


# %%
shown(mean_age)
'''
