"""When the shapes fit, the product is the right one."""

TASK = 3
FEEDBACK = (
    "`layer_batch` made each output with a column of `W`. When there are as many neurons as inputs, the shapes fit "
    "either way, so NumPy reports no error. Which two numbers of W = [[1, 2], [3, 4]] are the weights of the first "
    "neuron?"
)
FEEDBACK_KO = (
    "`layer_batch`의 출력마다 `W`의 열 하나가 쓰였습니다. 뉴런과 입력의 개수가 같으면 어느 쪽으로 곱해도 모양이 "
    "맞아서 오류가 나지 않습니다. W = [[1, 2], [3, 4]]에서 첫째 뉴런의 가중치는 어느 두 수일까요?"
)


def layer_batch(W, X):
    return X @ W
