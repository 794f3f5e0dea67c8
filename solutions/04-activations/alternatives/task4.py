"""Task 4 in another way."""

NOTE = "The loop remembers the highest line so far; `np.max` over all lines at once does the same without it."
NOTE_KO = "반복문이 지금까지 가장 높은 값을 기억합니다. 모든 직선에 `np.max`를 한 번 쓰면 반복문 없이 같은 일을 합니다."


def maxout(x, w, b):
    highest = w[0] * x + b[0]
    for i in range(1, len(w)):
        highest = max(highest, w[i] * x + b[i])
    return highest
