"""Feedback within Jupyter, for learners: the public names of ``grader.practice.notebook``.

from grader.notebook import check
check("neuron")
"""

from grader.practice.notebook import check

__all__ = ["check"]
