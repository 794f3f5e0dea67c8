"""Each probability has a binary cross entropy, one of several, too."""

TASK = 5
FEEDBACK = (
    'For `"classes"` your `.loss` counts −log(1 − y), too, at each class that is not the right one, as '
    "`binary_cross_entropy` does. Which names does your `output_and_loss` give for this problem, and how many of the "
    "probabilities (0.1, 0.7, 0.2) does that loss count in a row whose class is number 1?"
)
FEEDBACK_KO = (
    '`"classes"`일 때 `.loss`가 정답이 아닌 클래스마다 `binary_cross_entropy`처럼 −log(1 − y)도 더합니다. 여러분의 '
    "`output_and_loss`는 이 문제에 어떤 이름들을 반환하고, 정답이 클래스 1인 행의 확률이 (0.1, 0.7, 0.2)라면 그 오차 "
    "함수는 이 가운데 몇 개를 셀까요?"
)


class MLP(MLP):
    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        return binary_cross_entropy(y, t)
