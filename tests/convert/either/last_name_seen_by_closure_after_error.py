# trap: a function that is handed out reads the name that the failing item gave a value
def take(x):
    if x % 3 == 0:
        raise ValueError(x)
    return x
def work(xs):
    last = None
    def where():
        return last
    try:
        yield where
        for x in xs:
            last = x + 1
            y = take(x)
            last = y
    except ValueError:
        yield last
g = work([1, 2, 3])
w = next(g)
print(next(g), w())
