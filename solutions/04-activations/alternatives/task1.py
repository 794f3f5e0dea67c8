"""Task 1 in another way."""

NOTE = (
    "Sigmoid is tanh, made twice as wide and half as high, and moved up; written this way, no e⁻ˣ can overflow, and "
    "there is no warning at −1000."
)
NOTE_KO = (
    "시그모이드는 tanh를 가로로 두 배 늘이고 세로로 반으로 줄여 위로 옮긴 것입니다. 이렇게 쓰면 e⁻ˣ에서 오버플로가 "
    "날 일이 없어 −1000에서도 경고가 나오지 않습니다."
)


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2
