"""117c: raise an error with half a letter in it while the file is run from top to bottom.

A naive grader ends with an error of its own when it notes what did not load.
expect: double unfinished | error
"""

raise ValueError("\ud800")
