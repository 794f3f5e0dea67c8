"""What differs from one operating system to another, and nothing else: everything above is the same on all of them.

``folder`` opens files and folders without following links, ``locking`` holds a file for one process at a time,
``clock`` counts the time of processes, ``timer`` ends what takes too long, ``process`` starts processes and ends them
with all that they started, ``console`` waits for keys. ``GRADE_PORTABLE`` has each of them do on Linux what it does
where there is less.
"""
