"""A learner's program where it runs: its files are taken apart, surveyed and run. Nothing in here is trusted."""
