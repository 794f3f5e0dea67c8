"""Task 6 in another way."""

NOTE = (
    "The mean of the slopes on both sides is the central difference, because f(x) cancels out; it calls f four "
    "times, where twice is enough."
)
NOTE_KO = "양쪽 기울기의 평균은 f(x)가 지워지므로 중앙 차분과 같습니다. 다만 두 번이면 될 f를 네 번 계산합니다."


def numerical_derivative(f, x, h=1e-5):
    to_the_right = (f(x + h) - f(x)) / h
    to_the_left = (f(x) - f(x - h)) / h
    return (to_the_right + to_the_left) / 2
