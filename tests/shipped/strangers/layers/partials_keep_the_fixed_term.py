def partials(a, b):
    """Return (dy/da, dy/db) for y = 2a + 3b."""
    # a moves: 2a becomes 2, and 3b is held fixed, so it stays as it is
    da = 2 + 3 * b
    # b moves: 2a stays, 3b becomes 3
    db = 2 * a + 3
    return da, db
