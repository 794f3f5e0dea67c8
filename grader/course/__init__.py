"""What authors write, and what learners are given of it."""
