# trap: a change before the line that fails (cond list)
xs = [4, 2, 0, 1]
a, b = [], []
ys = xs[:3] if len(xs) > 3 else xs
try:
    for x in ys:
        a.append(x)
        b.append(8 // x)
except ZeroDivisionError:
    print("zero")
print(a, b)
