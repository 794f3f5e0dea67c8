"""The −1 of tan⁻¹ is an exponent."""

TASK = 3
FEEDBACK = (
    "Your `arctan` gives 1 / tan(x), which is another function. The −1 in tan⁻¹ marks the way back: from a "
    "tangent to its angle. The tangent of 45° is 1, so which angle, in radians, should come out for x = 1?"
)
FEEDBACK_KO = (
    "`arctan`이 1 / tan(x)를 주는데, 이것은 다른 함수입니다. tan⁻¹의 −1은 거꾸로 가는 길, 곧 탄젠트에서 각도로 "
    "돌아가는 것을 뜻합니다. 45°의 탄젠트는 1입니다. 그러면 x = 1에서 어떤 각도가 라디안으로 나와야 합니까?"
)


def arctan(x):
    return 1 / np.tan(x)
