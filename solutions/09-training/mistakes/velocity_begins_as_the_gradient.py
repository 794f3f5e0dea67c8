"""The first gradient is the first velocity."""

TASK = 4
FEEDBACK = (
    "Your first velocity is momentum · g − lr · g, as if v had been the gradient itself before the first step. The "
    "gradient points uphill, and the ball lies still before it is pushed. How fast is a ball that lies still?"
)
FEEDBACK_KO = (
    "첫 속도가 momentum · g − lr · g입니다. 첫 걸음 전의 v가 기울기 자체였던 것과 같습니다. 기울기는 오르막을 "
    "가리키고, 공은 밀리기 전에는 가만히 있습니다. 가만히 있는 공의 속도는 얼마인가요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, grads[name]) - self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved
