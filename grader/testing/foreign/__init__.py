"""Tests that were written for other graders, run as they stand on a learner's program on the other side."""
