"""The first layer of XOR is made of AND and OR."""

TASK = 3
FEEDBACK = (
    "Your s1 gives the answers of AND, so it is the opposite of what it should be in every row. s1 should be off "
    "in only one row, the one that OR alone gets wrong. In which row of XOR is the output 0 although an input is 1?"
)
FEEDBACK_KO = (
    "s1로 AND의 답이 나와서 네 행이 모두 반대입니다. s1은 OR만으로는 틀리는 한 행에서만 꺼져 있어야 합니다. 1인 "
    "입력이 있는데도 XOR가 0인 행은 어느 것일까요?"
)


def hidden(x1, x2):
    return AND(x1, x2), OR(x1, x2)
