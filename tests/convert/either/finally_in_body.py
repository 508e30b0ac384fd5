# trap: finally
out, closed = [], []
try:
    for n in [2, 1, 0]:
        try:
            out.append(4 // n)
        finally:
            closed.append(n)
except ZeroDivisionError:
    print("zero")
print(out, closed)
