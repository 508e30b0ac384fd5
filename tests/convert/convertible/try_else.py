out = []
for x in [1, 0, 2]:
    try:
        v = 6 // x
    except ZeroDivisionError:
        pass
    else:
        out.append(v)
    out.append(x)
print(out)
