"""Old squares fade, the new one counts."""

TASK = 4
FEEDBACK = (
    "In your h the new square is not multiplied by 1 − decay. A running mean takes as much of the new as it lets "
    "go of the old. With decay = 0.75 and the gradient 2, what is h after the first step?"
)
FEEDBACK_KO = (
    "h에 새 제곱을 넣을 때 1 − decay를 곱하지 않았습니다. 이동 평균은 옛것을 버린 만큼 새것을 "
    "넣습니다. decay = 0.75이고 기울기가 2이면 첫 걸음 뒤의 h는 얼마인가요?"
)


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
