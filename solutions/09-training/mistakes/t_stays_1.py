"""The correction is always the same."""

TASK = 4
FEEDBACK = (
    "You correct every step as if it were the first. With time the running means need less and less correction. "
    "What is 1 − 0.5ᵗ in the third step?"
)
FEEDBACK_KO = (
    "모든 걸음을 첫 걸음처럼 보정했습니다. 시간이 갈수록 이동 평균에는 보정이 점점 덜 필요합니다. 셋째 "
    "걸음에서 1 − 0.5ᵗ은 얼마인가요?"
)


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1)
            h = self.h[name] / (1 - self.beta2)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
