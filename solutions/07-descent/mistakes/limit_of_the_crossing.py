"""The limit is where a step reaches the bottom."""

TASK = 3
FEEDBACK = (
    "Your rate is half the right one: it is where a step ends just at the bottom, with the factor 0. Above it "
    "steps cross the valley, but still arrive. At which factor do they no longer come nearer?"
)
FEEDBACK_KO = (
    "맞는 학습률의 절반이 나왔습니다. 한 걸음에 꼭 바닥에 닿는, 배수가 0인 학습률입니다. 그보다 크면 골짜기를 "
    "건너지만 여전히 바닥에 다가갑니다. 배수가 얼마이면 더는 다가가지 못할까요?"
)


def largest_lr(curvatures):
    return 1 / np.max(curvatures)
