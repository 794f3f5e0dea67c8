"""73d: define so many names that it takes for ever to find the one that is most like a missing one.

A naive grader helps those who mistyped a name, and compares it with all that there are.
expect: knock timeout | unfinished | error
"""

double = Total = weigh = None
globals().update({f"knack_{number}": number for number in range(400_000)})
