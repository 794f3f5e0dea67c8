"""The star multiplies matrices."""

TASK = 7
FEEDBACK = (
    "Your `collapse` multiplies element by element. In a matrix product, a whole row meets a whole column, and "
    "the products are added up. Why can element by element not work for the shapes (2, 3) and (3, 4)?"
)
FEEDBACK_KO = (
    "`collapse`가 같은 자리의 원소끼리 곱합니다. 행렬의 곱에서는 행 전체와 열 전체가 만나고, 그 곱들을 더합니다. "
    "모양이 (2, 3)과 (3, 4)이면 왜 같은 자리의 원소끼리 곱할 수 없습니까?"
)


def collapse(W2, W1):
    return W2 * W1
