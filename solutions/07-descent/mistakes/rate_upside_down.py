"""The limit grows with the curvature."""

TASK = 3
FEEDBACK = (
    "Your rate is the largest curvature divided by 2, so it grows with the curvature. Does a narrower valley bear "
    "longer or shorter steps? For which lr is lr · a just 2?"
)
FEEDBACK_KO = (
    "가장 큰 곡률을 2로 나눈 값이 나왔습니다. 곡률이 클수록 커집니다. 골짜기가 좁을수록 걸음은 길어도 될까요, "
    "짧아야 할까요? lr · a가 꼭 2가 되는 lr는 얼마일까요?"
)


def largest_lr(curvatures):
    return np.max(curvatures) / 2
