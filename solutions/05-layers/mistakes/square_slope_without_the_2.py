"""The slope of a square is its base."""

TASK = 3
FEEDBACK = "Both your slopes are t, half of what they should be. What is the slope of t² with respect to t?"
FEEDBACK_KO = "두 기울기가 모두 t로, 맞는 값의 절반입니다. t²을 t로 미분하면 무엇일까요?"


def square_of_sum(x, y):
    t = x + y
    return t**2, (t, t)
