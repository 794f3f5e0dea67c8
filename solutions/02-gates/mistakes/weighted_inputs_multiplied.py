"""The weighted inputs are multiplied with each other."""

TASK = 2
FEEDBACK = (
    "Your `perceptron` answers as if the weighted inputs were multiplied with each other. Then a single input that "
    "is 0 makes all the others count for nothing. What does w · x do with w[0] · x[0] and w[1] · x[1]?"
)
FEEDBACK_KO = (
    "`perceptron`이 가중치를 곱한 입력끼리 서로 곱한 것처럼 답합니다. 그러면 입력 하나만 0이어도 나머지 입력은 아무 "
    "영향도 주지 못합니다. w · x는 w[0] · x[0]과 w[1] · x[1]로 무엇을 할까요?"
)


def perceptron(x, w, b):
    if np.prod(w * x) + b > 0:
        return 1
    return 0
