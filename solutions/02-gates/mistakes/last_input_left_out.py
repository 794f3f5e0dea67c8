"""The loop over the inputs misses the last one."""

TASK = 2
FEEDBACK = (
    "Your answers are those of a perceptron without its last input. Python counts from 0, and a `range` or a "
    "slice stops just before its end. When x has three elements, which indices do they have, and which of them "
    "take part in your sum?"
)
FEEDBACK_KO = (
    "마지막 입력이 없는 퍼셉트론과 같은 답이 나왔습니다. 파이썬은 0부터 세고, `range`와 슬라이스는 끝 값 "
    "바로 앞에서 멈춥니다. x의 원소가 세 개이면 인덱스는 무엇무엇이고, 그중 어느 것이 지금의 합에 들어갈까요?"
)


def perceptron(x, w, b):
    total = np.sum(w[:-1] * x[:-1]) + b
    if total > 0:
        return 1
    return 0
