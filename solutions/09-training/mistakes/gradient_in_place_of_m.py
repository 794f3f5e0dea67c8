"""The step goes along the gradient."""

TASK = 4
FEEDBACK = (
    "Your step takes the gradient where m′ is asked for: that is RMSProp, corrected. What does the gradient of "
    "the step before do in Adam?"
)
FEEDBACK_KO = "m′ 대신 기울기로 걸음을 갑니다. 보정한 RMSProp과 같습니다. Adam에서 앞 걸음의 기울기는 무엇을 하나요?"


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(h) + 1e-7)
        return moved
