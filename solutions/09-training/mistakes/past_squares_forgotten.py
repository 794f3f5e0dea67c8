"""h is the square of the gradient."""

TASK = 4
FEEDBACK = (
    "Each step of yours is as long as the first: h holds the latest square alone. After the gradients 2 and 2, "
    "what is h?"
)
FEEDBACK_KO = (
    "걸음의 길이가 언제나 첫 걸음과 같습니다. h에 마지막 제곱만 들어 있습니다. 기울기가 2, 2였으면 h는 얼마인가요?"
)


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
