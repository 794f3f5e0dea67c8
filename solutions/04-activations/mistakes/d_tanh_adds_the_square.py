"""The square is added."""

TASK = 1
FEEDBACK = (
    "Your slope of tanh is 1 + y², so it is smallest at 0 and grows towards 2 on both sides. Where is the curve "
    "steepest, and where is it flat?"
)
FEEDBACK_KO = (
    "tanh의 기울기가 1 + y²으로 나와서, 0에서 가장 작고 양쪽으로 가면서 2까지 커집니다. 곡선은 어디에서 가장 "
    "가파르고, 어디에서 평평할까요?"
)


def d_tanh(x):
    return 1 + tanh(x) ** 2
