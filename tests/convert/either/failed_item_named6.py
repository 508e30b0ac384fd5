# trap: after a caught error the item that failed is named (named6)
out = []
try:
    for n in [3, 1, 0, 2]:
        n = n * 2
        out.append(6 // n)
except ZeroDivisionError:
    print("stopped at", n)
print(out, n)
