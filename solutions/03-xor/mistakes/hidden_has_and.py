"""The first layer of XOR is made of AND and OR."""

TASK = 3
FEEDBACK = (
    "Your s1 gives the answers of AND, so it is turned round in every row. s1 should object to a single row and "
    "agree to the three others. Which row has to be dark although an input is 1?"
)
FEEDBACK_KO = (
    "s1로 AND의 답이 나와서 네 행이 모두 뒤집혔습니다. s1은 한 행에서만 안 된다고 하고 나머지 세 행에서는 된다고 "
    "해야 합니다. 1인 입력이 있는데도 꺼져 있어야 하는 행은 어느 것입니까?"
)


def hidden(x1, x2):
    return AND(x1, x2), OR(x1, x2)
