"""Each step begins anew."""

TASK = 4
FEEDBACK = (
    "Your steps are those of SGD: nothing of the old velocity is left. When the gradient is 2 twice, how fast is "
    "the ball after the second step?"
)
FEEDBACK_KO = (
    "걸음이 SGD와 같습니다. 이전 속도가 전혀 남아 있지 않습니다. 기울기가 두 번 다 2이면 둘째 걸음 뒤에 "
    "공은 얼마나 빠른가요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = -self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved
