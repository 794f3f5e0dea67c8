"""Task 3 in another way."""

NOTE = "The layer is a list of units that all get the same inputs; a third unit would be one more name."
NOTE_KO = "층을 뉴런의 목록으로 보고 모두에 같은 입력을 줍니다. 뉴런을 더하려면 이름 하나만 더 적으면 됩니다."


def hidden(x1, x2):
    return tuple(gate(x1, x2) for gate in (NAND, OR))
