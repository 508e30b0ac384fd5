# trap: after a caught error the item that failed is named (named5)
out = []
n = None
try:
    for n in range(5):
        for k in range(3):
            out.append(6 // (3 - n))
except ZeroDivisionError:
    print("stopped at", n)
print(out, n)
