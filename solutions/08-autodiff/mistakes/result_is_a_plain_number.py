"""A sum is a number."""

TASK = 1
FEEDBACK = (
    "What comes out of your operator is a plain number. It has the right size and remembers nothing: neither "
    "`.backward` nor the next Value can ask it what it was made of. What should your method return, so that the "
    "result has a memory, too?"
)
FEEDBACK_KO = (
    "여러분의 연산자에서 그냥 수가 나옵니다. 크기는 맞지만 아무것도 기억하지 못해서, `.backward`도 다음 Value도 "
    "그 수가 무엇으로 만들어졌는지 물을 수 없습니다. 결과에도 기억이 있으려면 메서드가 무엇을 반환해야 할까요?"
)


class Value(Value):
    def __add__(self, other):
        return self.data + as_value(other).data


class Value(Value):
    def __mul__(self, other):
        return self.data * as_value(other).data
