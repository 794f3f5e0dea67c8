"""b is a constant, so its slope is 0."""

TASK = 3
FEEDBACK = (
    "Your df/db is 0, as if b were a constant. But b can move too: a bias is learnt like the weights. When b goes "
    "from 5 to 6 and everything else stays, by how much does w · x + b grow?"
)
FEEDBACK_KO = (
    "df/db가 0으로 나옵니다. b를 움직이지 않는 상수로 본 것과 같습니다. 그러나 편향도 가중치처럼 학습되므로 "
    "움직입니다. 다른 것은 그대로 두고 b가 5에서 6이 되면 w · x + b는 얼마나 커질까요?"
)


def linear_node(w, x, b):
    return w * x + b, (x, w, 0.0)
