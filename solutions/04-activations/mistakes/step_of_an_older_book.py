"""The step function of the book runs as it is printed."""

TASK = 3
FEEDBACK = (
    "Your `step_function` stops for a plain number, whose comparison is a plain True or False without `astype`, and "
    "for an array because of `np.int`, which NumPy has removed. What is Python's own type for whole numbers called, "
    "and what makes numbers of one truth value as well as of many?"
)
FEEDBACK_KO = (
    "`step_function`이 숫자 하나를 받으면 비교한 결과가 `astype`이 없는 True나 False 하나여서 멈추고, 배열을 받으면 "
    "NumPy에서 없어진 `np.int` 때문에 멈춥니다. 파이썬에서 정수의 자료형은 이름이 무엇이고, True나 False가 하나이든 "
    "여럿이든 숫자로 바꾸려면 무엇을 쓸 수 있을까요?"
)


def step_function(x):
    y = x > 0
    return y.astype(np.int)
