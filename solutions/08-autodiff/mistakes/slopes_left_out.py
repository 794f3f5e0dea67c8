"""What arrives is handed on as it is."""

TASK = 2
FEEDBACK = (
    "Your Values hand on what they got, without multiplying it by the slope: everything that the result was made "
    "of gets 1 for each way. Which number says how much a product moves with its first part?"
)
FEEDBACK_KO = (
    "Value가 받은 것을 slopes와 곱하지 않고 그대로 넘깁니다. 그래서 결과를 만든 것은 모두 길 하나마다 1을 "
    "받습니다. 곱이 첫째 부분과 함께 얼마나 움직이는지 알려 주는 수는 무엇인가요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part in value.parts:
                part.grad += value.grad
