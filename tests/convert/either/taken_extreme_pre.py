# trap: a change before the line that fails (extreme pre)
xs = [4, 2, 7, 0, 1]
best, b = 0, []
try:
    for x in xs:
        if x > best:
            best = x
        b.append(8 // x)
except ZeroDivisionError:
    print("zero")
print(best, b)
