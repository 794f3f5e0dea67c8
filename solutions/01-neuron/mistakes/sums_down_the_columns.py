"""Adding along axis 0 adds the rows up one by one."""

TASK = 3
FEEDBACK = (
    "`layer` added down the columns of `W`, so products of different neurons were mixed in one sum, and there is "
    "one value for each input. Each neuron adds only its own products. Do the weights of one neuron stand in a row "
    "of `W` or in a column?"
)
FEEDBACK_KO = (
    "`layer`가 `W`의 열을 따라 세로로 더해서, 서로 다른 뉴런의 곱이 한 합에 섞였고 값이 입력마다 하나씩 "
    "나왔습니다. 뉴런은 자기 곱만 더합니다. 한 뉴런의 가중치는 `W`의 한 행에 있을까요, 한 열에 있을까요?"
)


def layer(W, x):
    return np.sum(W * x, axis=0)
