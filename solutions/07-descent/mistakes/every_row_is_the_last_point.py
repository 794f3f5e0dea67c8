"""Appending an array to a list keeps its numbers."""

TASK = 2
FEEDBACK = (
    "All rows of your path are alike, and each is the last point. A list keeps the array itself, not a copy of "
    "its numbers: when `-=` changes the array, all rows change. Which way of writing the step makes a new array?"
)
FEEDBACK_KO = (
    "길의 모든 행이 똑같고, 모두 마지막 점입니다. 리스트에는 수의 복사본이 아니라 배열 자체가 담깁니다. `-=`로 그 "
    "배열을 바꾸면 모든 행이 바뀝니다. 걸음을 어떻게 쓰면 새 배열이 만들어질까요?"
)


def descend(grad, start, lr, steps):
    x = start.copy()
    path = [x]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return np.array(path)
