"""The sum is squared."""

TASK = 2
FEEDBACK = (
    "Your squared error squares sums of differences, so that a difference of 1 and one of −1 in the same row make no "
    "error at all. What has to be squared before anything is added up?"
)
FEEDBACK_KO = (
    "차들을 더한 뒤에 제곱해서, 한 행에 차 1과 −1이 있으면 오차가 없는 셈이 됩니다. 더하기 전에 무엇을 제곱해야 할까요?"
)


def squared_error(y, t):
    return 0.5 * (y - t).sum() ** 2 / len(y)


def squared_error(y, t):
    return 0.5 * ((y - t).sum(axis=1) ** 2).sum() / len(y)
