"""The course on a page: everything runs in the learner's browser, in which Pyodide is Python."""
