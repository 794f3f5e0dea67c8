# Slip: new Values are made a second time to read the gradients from, and those have not taken part
def gradients(f, xs):
    result = f(*[Value(number) for number in xs])
    result.backward()
    return result.data, [Value(number).grad for number in xs]
