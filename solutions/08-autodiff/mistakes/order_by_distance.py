"""What is farther from the result was made earlier."""

TASK = 2
FEEDBACK = (
    "Your list goes by the distance from the result, the farthest first, each Value at its shortest distance. A "
    "Value that is used near the result and also farther away stands too late then. Which of its two uses "
    "decides when it has to be in the list?"
)
FEEDBACK_KO = (
    "여러분의 리스트는 결과에서 먼 것부터이고, Value마다 가장 짧은 거리를 씁니다. 그러면 결과 가까이에서도 "
    "쓰이고 더 먼 곳에서도 쓰인 Value가 너무 늦게 나옵니다. 두 곳 가운데 어느 쪽이 그 Value의 자리를 정할까요?"
)


class Value(Value):
    def topological_order(self):
        order = [self]
        for value in order:
            order += [part for part in dict.fromkeys(value.parts) if part not in order]
        return order[::-1]
