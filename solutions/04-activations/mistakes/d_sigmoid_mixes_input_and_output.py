"""Only the first factor of y (1 − y) is the output; the second one is made of x."""

TASK = 1
FEEDBACK = (
    "At x = 2 your `d_sigmoid` is below 0, as if the output had been multiplied by 1 minus the input. But a sigmoid "
    "never falls. At x = 0 its slope is 0.25, which is 0.5 times 0.5: where does each of these two halves come from?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_sigmoid`가 0보다 작습니다. 출력에 '1 − 입력'을 곱한 것과 같습니다. 그러나 시그모이드는 내려가는 "
    "곳이 없습니다. x = 0에서의 기울기 0.25는 0.5 곱하기 0.5인데, 이 두 0.5는 각각 어디에서 나올까요?"
)


def d_sigmoid(x):
    return sigmoid(x) * (1 - x)
