# trap: a name has the value of the item that failed, when its error is caught
def take(x):
    if x % 3 == 0:
        raise ValueError(x)
    return x
out = []
y = -1
try:
    for x in [1, 2, 4, 5, 3, 7]:
        y = x * 2
        v = take(x)
        out.append(v)
except ValueError:
    pass
print(out, y)
