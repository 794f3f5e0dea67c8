"""h adds up how large the gradients have been."""

TASK = 4
FEEDBACK = (
    "Your steps are as if h were a sum of the sizes of the gradients, not of their squares. The root that comes after "
    "it is made for squares. After one gradient of 4, what should h be, and what is its root?"
)
FEEDBACK_KO = (
    "h가 기울기의 제곱이 아니라 크기를 더한 것과 같은 걸음이 나왔습니다. 그 뒤의 제곱근은 제곱에 맞춘 것입니다. "
    "기울기가 한 번 4였다면 h는 얼마이고, 그 제곱근은 얼마여야 할까요?"
)


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + np.abs(grads[name])
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
