"""What crosses the border to a learner's process, and all that such a process may know of it: no secret is in here."""
