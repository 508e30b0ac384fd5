out = []
for x in [1, 0]:
    try:
        value = 1 / x
    except ZeroDivisionError:
        value = None
        out.append("bad")
    out.append(value)
print(out)
