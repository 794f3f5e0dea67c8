"""The loop over the rows misses the last one."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a count without the last row. Python counts from 0, and a `range` stops just "
    "before its end. Which indices do the four rows have, and which of them does your count include?"
)
FEEDBACK_KO = (
    "마지막 행을 빼고 센 것과 같은 답이 나왔습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 앞에서 "
    "멈춥니다. 네 행의 인덱스는 무엇무엇이고, 그중 어느 것이 지금 센 데 들어갔을까요?"
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
