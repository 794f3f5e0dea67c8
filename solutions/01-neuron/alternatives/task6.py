"""Task 6 in another way."""

NOTE = "`np.ndenumerate` gives each weight together with its place, so one list comprehension replaces the two loops."
NOTE_KO = (
    "`np.ndenumerate`는 가중치를 그 자리와 함께 하나씩 주므로, 이중 반복문 대신 리스트 컴프리헨션 하나로 충분합니다."
)


def draw_neuron(W):
    edges = [f'x{j + 1} -> y{i + 1} [label="{w}"]' for (i, j), w in np.ndenumerate(np.atleast_2d(W))]
    return "\n".join(["digraph {", *edges, "}"])
