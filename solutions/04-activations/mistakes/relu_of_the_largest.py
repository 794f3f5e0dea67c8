"""np.max compares each number with 0."""

TASK = 2
FEEDBACK = (
    "You get one number, the largest of all or 0, where one for each number of x is asked for. `np.max` and `max` "
    "look for the largest within what they are given. Which function of NumPy compares two things number by number?"
)
FEEDBACK_KO = (
    "x의 원소마다 하나씩이 아니라 수가 하나만 나옵니다. 모든 원소 가운데 가장 큰 것이나 0입니다. `np.max`와 `max`는 "
    "받은 것 안에서 가장 큰 것을 찾습니다. 두 값을 원소별로 비교하는 NumPy 함수는 무엇일까요?"
)


def relu(x):
    return np.maximum(0, np.max(x))
