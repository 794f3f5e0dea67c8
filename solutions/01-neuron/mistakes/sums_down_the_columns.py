"""Adding along axis 0 adds the rows up one by one."""

TASK = 3
FEEDBACK = (
    "`layer` added down the columns of `W`, so that products of different neurons met in one sum and there is a "
    "value for each input. Each neuron adds only its own products. Staying with one neuron, in which direction "
    "do you walk through `W`?"
)
FEEDBACK_KO = (
    "`layer`가 `W`의 열을 따라 세로로 더해서, 서로 다른 뉴런의 곱이 한 합에 섞였고 값이 입력마다 하나씩 "
    "나왔습니다. 뉴런은 자기 곱만 더합니다. 한 뉴런의 가중치만 따라가려면 `W`에서 어느 방향으로 움직여야 합니까?"
)


def layer(W, x):
    return np.sum(W * x, axis=0)
