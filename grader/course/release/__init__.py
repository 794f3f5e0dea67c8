"""Makes what learners get out of an author's solutions: stubs, and notebooks in each language."""
