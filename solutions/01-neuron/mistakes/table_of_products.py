"""The asterisk multiplies a matrix by a vector."""

TASK = 3
FEEDBACK = (
    "`layer` gave a whole matrix, with one product for each weight, as if `W` and `x` were multiplied element by "
    "element. A layer answers with one number for each neuron. Which of these products belong to the first neuron, "
    "and what does a neuron do with its products?"
)
FEEDBACK_KO = (
    "`layer`가 가중치마다 곱이 하나씩 있는 행렬을 내놓았습니다. `W`와 `x`를 원소별로 곱한 것과 같습니다. 층은 "
    "뉴런마다 수 하나를 출력합니다. 그중 첫째 뉴런의 곱은 어느 것이고, 뉴런은 자기 곱들을 어떻게 할까요?"
)


def layer(W, x):
    return W * x
