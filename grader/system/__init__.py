"""What differs from one operating system to another, and nothing else: everything above is the same on all of them.

``folder`` opens files and folders without following links, ``locking`` holds a file for one process at a time,
``clock`` counts the time of processes, ``timer`` ends what takes too long, ``process`` starts processes and ends them
with all that they started, ``console`` waits for keys, ``desktop`` knows the user's language. With ``GRADE_PORTABLE``
set, ``portable`` has them do on Linux what they do where there is less.
"""
