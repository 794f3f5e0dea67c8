"""The bias of a unit is subtracted."""

TASK = 4
FEEDBACK = (
    "Your layer answers as if the biases were subtracted. A threshold would be, but a bias is added to the sum "
    "before the result is compared with 0. With all inputs 0 and a bias of 1, should a unit be on or off?"
)
FEEDBACK_KO = (
    "층이 편향을 뺀 것처럼 답합니다. 임계값이라면 빼겠지만, 편향은 합에 더한 뒤 그 결과를 0과 비교합니다. 입력이 "
    "모두 0이고 편향이 1이면 뉴런은 켜져야 할까요, 꺼져야 할까요?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x - b)
