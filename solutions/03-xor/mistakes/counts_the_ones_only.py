"""A perceptron is right where it is on and should be."""

TASK = 5
FEEDBACK = (
    "There are two ways to these answers: to return the count of the last perceptron that was tried, not the best "
    "one, or to count only the rows in which a 1 is asked for and comes out. Where do you keep the best count so far? "
    "And for the targets 0, 0, 0, 0 and a perceptron that is never on, how many rows are right?"
)
FEEDBACK_KO = (
    "이런 답이 나오는 경우는 두 가지입니다. 가장 많이 맞힌 수가 아니라 마지막에 시도한 퍼셉트론의 수를 반환하거나, "
    "목표값이 1이고 실제로 1이 나온 행만 센 경우입니다. 지금까지 가장 많이 맞힌 수는 어디에 있나요? 그리고 목표값이 "
    "0, 0, 0, 0이고 퍼셉트론이 한 번도 켜지지 않으면 맞힌 행은 몇 개인가요?"
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
