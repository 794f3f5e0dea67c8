"""A list keeps the numbers that an array had when it was appended."""

TASK = 2
FEEDBACK = (
    "The first row of your path is the start, but all rows after it are alike: each is the last point. A list "
    "keeps the array itself, not a copy of its numbers. What happens to the rows that are in the list already when "
    "the next step changes that array?"
)
FEEDBACK_KO = (
    "길의 첫 행은 start이지만 그 뒤의 행은 모두 똑같이 마지막 점입니다. 리스트에는 수의 복사본이 아니라 배열 "
    "자체가 담깁니다. 다음 걸음이 그 배열을 바꾸면 이미 리스트에 담긴 행은 어떻게 될까요?"
)


def descend(grad, start, lr, steps):
    x = start.copy()
    path = [start]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return np.array(path)
