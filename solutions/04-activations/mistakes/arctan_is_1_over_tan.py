"""The −1 of tan⁻¹ is an exponent."""

TASK = 3
FEEDBACK = (
    "Your `arctan` gives 1 / tan(x), which is another function. In tan⁻¹ the −1 is not an exponent: it means the "
    "inverse function, from a tangent back to its angle. The tangent of 45° is 1, so which angle, in radians, should "
    "come out for x = 1?"
)
FEEDBACK_KO = (
    "`arctan`의 값이 1 / tan(x)인데, 이것은 다른 함수입니다. tan⁻¹의 −1은 지수가 아니라 역함수, 곧 탄젠트에서 각도를 "
    "구하는 함수라는 뜻입니다. 45°의 탄젠트는 1입니다. 그러면 x = 1에서는 몇 라디안이 나와야 할까요?"
)


def arctan(x):
    return 1 / np.tan(x)
