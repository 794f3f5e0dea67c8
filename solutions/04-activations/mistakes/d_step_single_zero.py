"""The slope of the step is the number 0, whatever x is."""

TASK = 3
FEEDBACK = (
    "Your `d_step_function` gives one single 0 for a whole array. The number is right, but each element of x has a "
    "slope of its own, and the result should have the shape of x. How many zeros does an array of three numbers need?"
)
FEEDBACK_KO = (
    "`d_step_function`이 배열 전체에 대해 0 하나만 반환합니다. 값은 맞지만 기울기는 x의 원소마다 하나씩 있고, 결과의 "
    "모양은 x와 같아야 합니다. 숫자가 세 개인 배열에는 0이 몇 개 필요할까요?"
)


def d_step_function(x):
    return 0
