"""round is fair."""

TASK = 4
FEEDBACK = (
    "The number of batches is rounded, so a last batch that would be less than half full is left out. Which rows "
    "are missing when 7 are cut into threes?"
)
FEEDBACK_KO = "배치의 수를 반올림해서, 절반도 차지 않는 마지막 배치가 빠집니다. 7행을 3행씩 나누면 어느 행이 빠지나요?"


def batches(X, t, size):
    count = int(len(X) / size + 0.5)
    return [(X[k * size : (k + 1) * size], t[k * size : (k + 1) * size]) for k in range(count)]
