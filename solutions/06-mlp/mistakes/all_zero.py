"""Zero is a neutral start, and training will do the rest."""

TASK = 1
FEEDBACK = (
    "All your weights are 0. Hidden neurons that start alike give the same outputs, get the same gradients and stay "
    "alike for ever, so 40 of them are worth no more than one. What must be different between two neurons before the "
    "first step?"
)
FEEDBACK_KO = (
    "가중치가 모두 0입니다. 똑같이 시작한 은닉층 뉴런들은 출력도 같고 기울기도 같아서 끝까지 똑같으므로, 40개가 "
    "있어도 하나와 다를 바 없습니다. 학습을 시작하기 전에 두 뉴런은 무엇이 달라야 할까요?"
)


def init_weights(n_in, n_out, method, seed):
    return np.zeros((n_in, n_out))
