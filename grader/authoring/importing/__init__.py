"""Assignments that were made for other graders, as exercises of a course."""
