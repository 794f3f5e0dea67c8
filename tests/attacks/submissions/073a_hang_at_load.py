"""73a: never come to the end of the file.

A naive grader limits the time of calls, and imports the file without a limit.
expect: all unfinished
"""

while True:
    pass
