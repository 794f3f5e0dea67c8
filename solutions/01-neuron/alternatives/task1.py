"""Task 1 in another way."""

NOTE = (
    "`np.dot` multiplies two numbers as `*` does; given two arrays it also adds up the products, so the same line is "
    "a neuron with many inputs."
)
NOTE_KO = (
    "`np.dot`은 수 두 개를 받으면 `*`처럼 곱합니다. 배열 두 개를 받으면 곱을 더하기까지 하므로, 같은 줄이 그대로 "
    "입력이 여러 개인 뉴런이 됩니다."
)


def neuron(x, w):
    return np.dot(w, x)
