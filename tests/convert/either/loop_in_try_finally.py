# trap: finally after the loop
out = []
try:
    for n in [1, 0, 2]:
        out.append(1 / n)
except ZeroDivisionError:
    out.append("zero")
finally:
    out.append("finally")
print(out)
