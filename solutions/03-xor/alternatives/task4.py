"""Task 4 in another way."""

NOTE = (
    'Its hidden units are OR and AND, and the output says "OR, but not AND"; many networks compute the same function.'
)
NOTE_KO = '은닉층이 OR와 AND이고, 출력은 "OR는 1이고 AND는 0"입니다. 같은 함수를 계산하는 신경망은 여럿입니다.'


def xor_network():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, -1.5])
    W2 = np.array([[1.0, -2.0]])
    b2 = np.array([-0.5])
    return W1, b1, W2, b2
