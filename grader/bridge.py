"""What the hidden tests of an imported exercise import: the tests of another grader, as they stand.

`grade import` writes them::

    borrowed = Borrowed(__file__, "stack_test.py", of="stack")

    @task(1, points=1)
    @borrowed("StackTest.test_push")
    def test_push():
        '''A pushed item is on top.'''
"""

from grader.testing.foreign.borrowing import Borrowed, Cells, capsys

__all__ = ["Borrowed", "Cells", "capsys"]
