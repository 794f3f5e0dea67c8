"""Whether what learners are told of wrong programs is true: run it as ``python -m tests.soak.truth``."""
