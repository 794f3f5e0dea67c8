"""`return` in a loop ends a round."""

TASK = 4
FEEDBACK = (
    "Your new dict holds the first parameter alone. `return` within the loop ends the whole function. How far "
    "must it be indented to come after all names?"
)
FEEDBACK_KO = (
    "새 딕셔너리에 첫째 매개변수만 있습니다. 반복문 안의 `return`은 함수 전체를 끝냅니다. 모든 이름 "
    "뒤에 오려면 얼마나 들여 써야 할까요?"
)


class SGD(SGD):
    def update(self, params, grads):
        moved = {}
        for name in params:
            moved[name] = params[name] - self.lr * grads[name]
            return moved
        return moved


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
            return moved
        return moved
