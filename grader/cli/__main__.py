"""``python -m grader.cli``, which is ``grade``."""

from grader.cli.main import main

main()
