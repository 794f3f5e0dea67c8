"""The order is a list of numbers."""

TASK = 2
FEEDBACK = (
    "Your list holds plain numbers. The way back has to ask each entry for its parts, which a number does not "
    "have. What should be appended?"
)
FEEDBACK_KO = (
    "리스트에 그냥 수가 들어 있습니다. 거꾸로 가려면 하나하나에게 부분을 물어야 하는데, 그냥 수에는 부분이 "
    "없습니다. 무엇을 덧붙여야 할까요?"
)


class Value(Value):
    def topological_order(self):
        return [value.data for value in super().topological_order()]
