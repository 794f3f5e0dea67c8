"""The slope of a square is twice what is squared."""

TASK = 5
FEEDBACK = (
    'For `"regression"` each of your gradients is twice the slope of the loss. A factor 2 comes from '
    "differentiating a square, but `squared_error` has a half before its squares. When y − t is 3, what is the "
    "slope of (y − t)² by y, and what that of half of it?"
)
FEEDBACK_KO = (
    '`"regression"`에서 기울기가 모두 실제 기울기의 두 배입니다. 제곱을 미분하면 2가 곱해지지만, '
    "`squared_error`에는 제곱 앞에 ½이 있습니다. y − t가 3일 때 (y − t)²의 y에 대한 기울기는 얼마이고, 그 절반의 "
    "기울기는 얼마일까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: slope * (1 + (self.problem == "regression")) for name, slope in super().gradients(X, t).items()}


class MLP(MLP):
    def gradients(self, X, t):
        return {name: 2 * slope for name, slope in super().gradients(X, t).items()}
