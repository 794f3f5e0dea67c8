"""Learning ends at the best perceptron there is."""

TASK = 5
FEEDBACK = (
    "For XOR and for its opposite your answer is 2. A perceptron that learns by the rule of exercise 2 may end so: "
    "on these tables it never comes to rest, and its last weights need not be its best ones. Let OR answer in the "
    "place of XOR: how many rows are right?"
)
FEEDBACK_KO = (
    "XOR와 그 반대 표에서 답이 2입니다. 연습 2의 규칙으로 학습한 퍼셉트론이 이렇게 끝날 수 있습니다. 이 두 표에서는 "
    "학습이 멈추지 않고, 마지막 가중치가 가장 좋은 가중치라는 보장도 없습니다. XOR 자리에서 OR가 답한다면 몇 행이 "
    "맞을까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    w1 = w2 = b = 0.0
    for _ in range(100):
        for i in range(4):
            x1, x2 = rows[i]
            y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
            w1 += (t[i] - y) * x1
            w2 += (t[i] - y) * x2
            b += t[i] - y
    right = 0
    for i in range(4):
        x1, x2 = rows[i]
        y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
        if y == t[i]:
            right += 1
    return right
