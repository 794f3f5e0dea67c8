"""The slope of the step is the number 0, whatever x is."""

TASK = 3
FEEDBACK = (
    "Your `d_step_function` gives one single 0 for a whole array. The number is right, but each element of x has "
    "a slope of its own, so that the result has the shape of x. How many zeros does an array of three numbers "
    "need?"
)
FEEDBACK_KO = (
    "`d_step_function`이 배열 전체에 0 하나만 돌려줍니다. 값은 맞지만 x의 원소마다 자기 기울기가 있으므로 결과의 "
    "모양은 x와 같아야 합니다. 숫자 세 개짜리 배열에는 0이 몇 개 필요합니까?"
)


def d_step_function(x):
    return 0
