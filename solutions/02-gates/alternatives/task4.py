"""Task 4 in another way."""

NOTE = (
    "It computes one perceptron after the other, just as the drawing shows them; `W @ x + b` computes all of them at "
    "once."
)
NOTE_KO = "퍼셉트론을 하나씩 차례로 계산하므로 그림에 그린 그대로입니다. `W @ x + b`는 모두 한 번에 계산합니다."


def tlu_layer(W, x, b):
    return np.array([perceptron(x, W[i], b[i]) for i in range(len(W))])
