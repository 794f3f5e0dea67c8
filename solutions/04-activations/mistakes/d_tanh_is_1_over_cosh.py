"""The slope of tanh is 1 / cosh."""

TASK = 1
FEEDBACK = (
    "Your `d_tanh` is 2 / (eˣ + e⁻ˣ), the square root of what it should be. By the quotient rule the slope of a "
    "fraction u / v has v² below its line. What is v in (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), and what is u' · v − u · v'?"
)
FEEDBACK_KO = (
    "`d_tanh`가 2 / (eˣ + e⁻ˣ)로 나오는데, 이것은 맞는 값의 제곱근입니다. 몫의 미분법에 따르면 분수 u / v의 기울기는 "
    "분모가 v²입니다. (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)에서 v는 무엇이고, u' · v − u · v'은 얼마일까요?"
)


def d_tanh(x):
    return 1 / np.cosh(x)
