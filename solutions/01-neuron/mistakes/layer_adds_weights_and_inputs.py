"""Weights are added to the inputs."""

TASK = 3
FEEDBACK = (
    "Each of your outputs is the sum of its weights and of all the inputs, as if w + x stood for w · x. When a "
    "weight is 0, what should its input do to the output?"
)
FEEDBACK_KO = (
    "w · x 대신 w + x를 쓴 것처럼, 출력마다 가중치와 모든 입력을 더한 값이 나옵니다. 가중치가 0이면 그 입력은 출력에 "
    "얼마만큼 영향을 주어야 할까요?"
)


def layer(W, x):
    return (W + x).sum(axis=1)
