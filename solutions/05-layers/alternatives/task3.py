"""Task 3 in another way."""

NOTE = (
    "It multiplies out first and then takes the slope of each term; the chain rule gives the same without "
    "multiplying out."
)
NOTE_KO = "먼저 전개한 다음 항마다 미분합니다. 연쇄법칙을 쓰면 전개하지 않고도 같은 답이 나옵니다."


def square_of_sum(x, y):
    z = x**2 + 2 * x * y + y**2
    return z, (2 * x + 2 * y, 2 * x + 2 * y)
