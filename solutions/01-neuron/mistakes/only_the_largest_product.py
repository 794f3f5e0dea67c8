"""The strongest input decides."""

TASK = 2
FEEDBACK = (
    "Your `weighted_sum` gives only the largest of the products. Each input should count. What should happen to the "
    "other products?"
)
FEEDBACK_KO = (
    "`weighted_sum`이 곱 가운데 가장 큰 것만 냅니다. 모든 입력이 답에 영향을 주어야 합니다. 나머지 곱은 어떻게 해야 "
    "할까요?"
)


def weighted_sum(x, w):
    return np.max(np.asarray(x) * np.asarray(w))
