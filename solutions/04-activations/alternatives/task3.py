"""Task 3 in another way."""

NOTE = (
    "The slope is written with the output, as for sigmoid and tanh; a layer that has kept its output needs no x for it."
)
NOTE_KO = "시그모이드나 tanh처럼 출력으로 쓴 기울기입니다. 출력을 기억해 두면 x가 없어도 됩니다."


def d_softsign(x):
    return (1 - np.abs(softsign(x))) ** 2
