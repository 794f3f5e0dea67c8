"""An output of softmax depends on its own input alone."""

TASK = 5
FEEDBACK = (
    "Off the diagonal your `softmax_jacobian` is 0, as if no output depended on the other inputs. But the outputs "
    "always add up to 1. When x₁ grows, and y₁ with it, what must happen to the other outputs?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`이 대각선이 아닌 곳에서 모두 0입니다. 출력이 다른 입력의 영향을 받지 않는 것과 같습니다. "
    "그러나 출력의 합은 늘 1입니다. x₁이 커지고 y₁도 따라서 커지면 나머지 출력은 어떻게 되어야 할까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.diag(y * (1 - y))
