def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    """Return (total, gradients), the gradients in the order of the arguments."""
    total = (apple_price * apple_count + orange_price * orange_count) * tax
    d_prices = [n * tax for n in (apple_count, orange_count)]
    d_counts = [p * tax for p in (apple_price, orange_price)]
    d_tax = total / tax
    return total, tuple(d_prices + d_counts + [d_tax])
