"""A Value was made of its parts."""

TASK = 2
FEEDBACK = (
    "Your list ends with the parts of the result: what these were made of is missing. Who asks the parts for "
    "their own parts?"
)
FEEDBACK_KO = (
    "리스트가 결과의 부분에서 끝납니다. 그 부분을 만든 것들이 빠졌습니다. 부분에게 그 부분의 부분을 묻는 것은 "
    "누구인가요?"
)


class Value(Value):
    def topological_order(self):
        return [*dict.fromkeys(self.parts), self]
