"""Task 4 in another way."""

NOTE = (
    "Nothing new is needed for tanh once there is exp: tanh(a) = 1 − 2 / (e²ᵃ + 1), and the chain rule finds its slope "
    "by itself."
)
NOTE_KO = (
    "exp가 있으면 tanh에는 새로운 것이 필요 없습니다. tanh(a) = 1 − 2 / (e²ᵃ + 1)이고, 기울기는 연쇄법칙이 스스로 "
    "찾아냅니다."
)


class Value(Value):  # the rest as before
    def tanh(self):
        return 1 - 2 / ((2 * self).exp() + 1)
