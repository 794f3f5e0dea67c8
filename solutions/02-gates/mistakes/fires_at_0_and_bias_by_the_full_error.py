"""To reach 0 is enough, and the learning rate belongs to the weights."""

TASK = 5
FEEDBACK = (
    "Your training is that of a perceptron which answers 1 when its sum is exactly 0, and b moves by the full error, "
    "as if `lr` were 1 for it. At the start w and b are 0: what does the perceptron of task 2 answer then? And with "
    "`lr` = 0.5 and an error of 1, by how much should b change?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 1이라고 답하는 퍼셉트론으로 학습했고, b는 `lr`이 1인 것처럼 오차만큼 그대로 움직인 것과 같은 "
    "결과입니다. 처음에는 w와 b가 0입니다. 이때 과제 2의 퍼셉트론은 무엇이라고 답할까요? 그리고 `lr` = 0.5이고 "
    "오차가 1이면 b는 얼마나 바뀌어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            y = 1 if np.sum(w * X[i]) + b >= 0 else 0
            error = t[i] - y
            w = w + lr * error * X[i]
            b = b + error
    return w, b
