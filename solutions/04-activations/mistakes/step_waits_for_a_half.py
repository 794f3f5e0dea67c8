"""A step happens in the middle between 0 and 1."""

TASK = 3
FEEDBACK = (
    "Your `step_function` is still 0 at x = 0.3. The README asks for a step right at 0; how much a neuron needs "
    "before it fires is set by its bias. With which number does your condition compare x?"
)
FEEDBACK_KO = (
    "x = 0.3에서 `step_function`이 아직 0입니다. 이 함수의 계단은 바로 0에 있어야 합니다. 뉴런이 얼마를 넘어야 "
    "켜지는지는 편향(bias)이 정합니다. 여러분의 조건은 x를 어떤 수와 비교할까요?"
)


def step_function(x):
    return np.array(x > 0.5, dtype=int)
