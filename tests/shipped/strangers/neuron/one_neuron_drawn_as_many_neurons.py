def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        # 입력 하나에 가중치가 여러 개
        W = W.reshape(-1, 1)
    n, m = W.shape
    for a in range(n):
        for c in range(m):
            lines.append(f'x{c + 1} -> y{a + 1} [label="{W[a][c]}"]')
    lines.append("}")
    return "\n".join(lines)
