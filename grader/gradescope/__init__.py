"""The autograder that Gradescope runs: ``build`` packs it, and ``run`` is what it does in its container."""
