"""RMSProp adds up squares."""

TASK = 4
FEEDBACK = (
    "Your h keeps all squares, as that of AdaGrad, so the steps grow shorter and shorter. What does `decay` do in "
    "the formula?"
)
FEEDBACK_KO = "h가 AdaGrad처럼 제곱을 모두 남겨서 걸음이 점점 짧아집니다. 식에서 `decay`는 무엇을 하나요?"


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
