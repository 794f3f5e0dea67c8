"""The weight is the ratio of the two numbers, whichever way round."""

TASK = 5
FEEDBACK = (
    "Your weight is x divided by y: the two numbers have changed places. A weight says how many hours of play one "
    "hour of study earns. With your weight, how many hours of play do x hours of study earn, and how many should it "
    "be?"
)
FEEDBACK_KO = (
    "가중치로 x를 y로 나눈 값이 나왔습니다. 두 수의 자리가 서로 바뀌었습니다. 가중치는 1시간 공부하면 몇 시간 "
    "게임할 수 있는지를 나타냅니다. 지금의 가중치로 x시간 공부하면 몇 시간 게임하게 되고, 원래는 몇 시간이어야 "
    "할까요?"
)


def find_weight(x, y):
    return x / y
