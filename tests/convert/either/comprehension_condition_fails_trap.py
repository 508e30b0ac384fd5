# trap: the condition fails for an item behind one whose call fails
def f(x):
    if x == 2:
        raise ValueError("call")
    return x


print([f(x) for x in [1, 2, 0] if 1 / x > 0])
