"""What is held fixed drops out."""

TASK = 3
FEEDBACK = (
    "Your slopes are 2, as if the variable that is held fixed had dropped out. A fixed term of a sum does drop out, "
    "but here it is a factor. If b is 5 all the time, by how much does 2ab grow when a goes from 3 to 4?"
)
FEEDBACK_KO = (
    "기울기가 2로 나옵니다. 고정한 변수가 사라진 것과 같습니다. 합에서 고정한 항은 미분하면 사라지지만, 여기서는 "
    "곱해진 수입니다. b가 줄곧 5라면, a가 3에서 4가 될 때 2ab는 얼마나 커질까요?"
)


def partials_product(a, b):
    return 2.0, 2.0
