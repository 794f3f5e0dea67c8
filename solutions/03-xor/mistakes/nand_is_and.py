"""A gate that was copied is already the new gate."""

TASK = 1
FEEDBACK = (
    "Your `NAND` gives the answers of AND, so every row is the opposite of what it should be. Perhaps it is a copy "
    'in which something still has to change, or two names have changed places. When both inputs are 0, is "not '
    'both are 1" true, and what does your gate answer there?'
)
FEEDBACK_KO = (
    "`NAND`가 AND의 답을 내서 네 행이 모두 반대입니다. 복사한 뒤에 아직 바꾸지 않은 것이 있거나, 두 이름의 자리가 "
    '바뀌었을 수 있습니다. 두 입력이 모두 0일 때 "둘 다 1은 아니다"는 맞는 말일까요? 그때 지금의 게이트는 '
    "무엇이라고 답할까요?"
)


def NAND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
