"""Where the outputs are probabilities, their loss is the cross entropy."""

TASK = 5
FEEDBACK = (
    'For `"binary"` your `.loss` counts nothing in the rows where t is 0, as `cross_entropy` does. A sure yes then '
    "costs as much there as a sure no. Which names does your `output_and_loss` give for this problem, and what would "
    "that loss count in a row with y = 0.9 and t = 0?"
)
FEEDBACK_KO = (
    '`"binary"`일 때 `.loss`가 t가 0인 행에서는 `cross_entropy`처럼 아무것도 더하지 않습니다. 그러면 그런 행에서는 '
    "확신에 찬 ‘예’도 ‘아니요’와 오차가 같습니다. 여러분의 `output_and_loss`는 이 문제에 어떤 이름들을 반환하고, 그 "
    "오차 함수라면 y = 0.9이고 t = 0인 행에서 얼마를 더할까요?"
)


class MLP(MLP):
    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        return cross_entropy(y, t)
