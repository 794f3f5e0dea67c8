"""The loop hands over each slope as soon as it is known."""

TASK = 7
FEEDBACK = (
    "Only the first slope is right, and all others are still 0, as if the function had ended in the first turn of "
    "its loop. For an array of four elements, how many turns should the loop make before the function returns?"
)
FEEDBACK_KO = (
    "첫 번째 기울기만 맞고 나머지는 모두 0입니다. 반복문이 한 번 돌고 함수가 끝난 것과 같습니다. 원소가 네 개인 "
    "배열이면 함수가 값을 반환하기 전에 반복문이 몇 번 돌아야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
        break
    return gradient
