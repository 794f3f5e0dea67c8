"""A learner at work: in a terminal that follows what is saved, and in a notebook."""
