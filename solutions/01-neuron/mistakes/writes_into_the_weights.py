"""The weights that a function is given are its own."""

TASK = 2
FEEDBACK = (
    "Your sum is right, but afterwards the weights that you were given hold the products. A neuron needs the same "
    "weights again for its next inputs. When it is asked twice with the same `x` and `w`, what comes out the second "
    "time?"
)
FEEDBACK_KO = (
    "합은 맞지만, 끝난 뒤에는 넘겨받은 가중치에 곱이 들어 있습니다. 뉴런은 다음 입력에도 같은 가중치를 써야 합니다. "
    "같은 `x`와 `w`로 두 번 물으면 두 번째에는 어떤 합이 나올까요?"
)


def weighted_sum(x, w):
    w *= x
    return np.sum(w)
