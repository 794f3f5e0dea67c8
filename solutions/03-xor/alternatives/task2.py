"""Task 2 in another way."""

NOTE = (
    "The calls are nested, so the two layers are read from the inside out; with names such as s1 and s2 you can look "
    "at what lies between."
)
NOTE_KO = (
    "호출을 겹쳐 썼으므로 두 층을 안쪽에서 바깥쪽으로 읽습니다. s1, s2처럼 이름을 붙이면 중간값을 들여다볼 수 있습니다."
)


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
