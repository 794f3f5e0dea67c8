"""`np.int` is the integer type of NumPy, as in the book and the slides."""

TASK = 3
FEEDBACK = (
    "Your `step_function` uses `np.int`, as older books and slides do. That was only another name for a type of "
    "Python, and NumPy has removed it, so that an error is raised. What is Python's own type for whole numbers "
    "called?"
)
FEEDBACK_KO = (
    "`step_function`이 예전 책이나 강의 자료처럼 `np.int`를 씁니다. 그것은 파이썬에 있는 자료형의 다른 이름일 "
    "뿐이었고, 이제 NumPy에서 없어져서 오류가 납니다. 파이썬에서 정수의 자료형은 이름이 무엇일까요?"
)


def step_function(x):
    return np.array(x > 0, dtype=np.int)
