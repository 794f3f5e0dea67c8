"""A loss measures how far the outputs are from the targets."""

TASK = 5
FEEDBACK = (
    'For `"binary"` your `.loss` is the squared error, as it is for `"regression"`. It measures the distance of '
    "values, so that even the surest wrong yes costs only one half. Which loss does your `output_and_loss` name for "
    "this problem, and where does your network keep which problem it has?"
)
FEEDBACK_KO = (
    '`"binary"`일 때도 `"regression"`처럼 `.loss`가 제곱오차를 반환합니다. 제곱오차는 값 사이의 거리를 재므로, 아무리 '
    "확신에 찬 틀린 ‘예’라도 오차가 0.5를 넘지 않습니다. 여러분의 `output_and_loss`는 이 문제에 어떤 오차 함수를 "
    "고르고, 신경망은 자기 문제가 무엇인지 어디에 기억해 두었나요?"
)


class MLP(MLP):
    def loss(self, X, t):
        return squared_error(self.forward(X), t)
