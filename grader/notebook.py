"""Studying within Jupyter, for learners: the public names of ``grader.practice.notebook``.

from grader import notebook
notebook.start("neuron")
notebook.check("neuron")
"""

from grader.practice.notebook import check, start

__all__ = ["check", "start"]
