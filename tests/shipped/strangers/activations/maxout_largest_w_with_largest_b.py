# slip: takes the largest w and the largest b, which may belong to different lines
def maxout(x, w, b):
    return max(w) * x + max(b)
