"""A perceptron is right where it is on and should be."""

TASK = 5
FEEDBACK = (
    "Your answers are those of counting only the rows in which a 1 is asked for and comes out. They may also come from "
    "the last perceptron that was tried, when the best count is not kept. For the targets 0, 0, 0, 0 and a perceptron "
    "that is never on, how many rows are right, and where do you keep the best count so far?"
)
FEEDBACK_KO = (
    "목표값이 1이고 실제로 1이 나온 행만 센 것과 같은 답입니다. 가장 많이 맞힌 수를 기억해 두지 않고 마지막 퍼셉트론의 "
    "수를 반환해도 이렇게 됩니다. 목표값이 0, 0, 0, 0이고 퍼셉트론이 한 번도 켜지지 않으면 맞힌 행은 몇 개이고, "
    "지금까지 가장 많이 맞힌 수는 어디에 있나요?"
)


def best_single_perceptron(t):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == 1 and t[i] == 1:
                        right += 1
                best = max(best, right)
    return best
