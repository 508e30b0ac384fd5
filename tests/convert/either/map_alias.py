# trap: map calls a function with one list twice
def blend(x, y):
    for i in range(1, len(x)):
        x[i] = y[i - 1] + 1
    return x
print(blend([1, 2, 3], [4, 5, 6]))
a, b = [1, 0, 0, 0], [9, 0, 0]
print(list(map(blend, [a, b], [a, b])))
