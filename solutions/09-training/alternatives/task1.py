"""Task 1 in another way."""

NOTE = "`zip(sizes, sizes[1:])` goes through the pairs of neighbours, so that no index is needed."
NOTE_KO = "`zip(sizes, sizes[1:])`은 이웃한 두 크기의 쌍을 훑으므로 인덱스가 필요 없습니다."


def parameter_count(sizes):
    return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes, sizes[1:], strict=False))


def multiplications(sizes, rows):
    return rows * sum(n_in * n_out for n_in, n_out in zip(sizes, sizes[1:], strict=False))
