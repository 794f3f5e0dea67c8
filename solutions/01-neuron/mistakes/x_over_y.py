"""The weight is the ratio of the two numbers, whichever way round."""

TASK = 5
FEEDBACK = (
    "For x = 2 and y = 6 your weight is one third: the two numbers have changed places. A weight says how many "
    "hours of play one hour of study earns. With your weight, how many hours of play do 2 hours of study earn, and "
    "how many should it be?"
)
FEEDBACK_KO = (
    "x = 2, y = 6일 때 가중치가 3분의 1로 나왔습니다. 두 수의 자리가 서로 바뀌었습니다. 가중치는 1시간 공부하면 몇 "
    "시간 게임할 수 있는지를 나타냅니다. 지금의 가중치로 2시간 공부하면 몇 시간 게임하게 되고, 원래는 몇 "
    "시간이어야 할까요?"
)


def find_weight(x, y):
    return x / y
