"""The loop over the rows misses one."""

TASK = 5
FEEDBACK = (
    "Your answer is never more than 3, as if one of the four rows were not counted. Python counts from 0, and a "
    "`range` stops just before its end. Which indices do the four rows have, and which of them does your count "
    "include?"
)
FEEDBACK_KO = (
    "답이 3을 넘지 않습니다. 네 행 가운데 하나를 세지 않은 것과 같습니다. 파이썬은 0부터 세고, "
    "`range`는 끝 값 바로 앞에서 멈춥니다. 네 행의 인덱스는 무엇무엇이고, 그중 어느 것이 지금 센 데 "
    "들어갔을까요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for i in range(3):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best
