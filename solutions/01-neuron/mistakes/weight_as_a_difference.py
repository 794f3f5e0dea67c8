"""The weight is what has to be added to x to get y."""

TASK = 5
FEEDBACK = (
    "Your weight is the difference of y and x. That would be right if a neuron added its weight to the input. If 2 "
    "hours of study earn 6 hours of play, what does a single hour earn?"
)
FEEDBACK_KO = (
    "가중치로 y와 x의 차가 나왔습니다. 뉴런이 입력에 가중치를 더한다면 맞는 값입니다. 2시간 공부해서 6시간 게임할 "
    "수 있다면 1시간 공부해서는 몇 시간 게임할 수 있을까요?"
)


def find_weight(x, y):
    return y - x
