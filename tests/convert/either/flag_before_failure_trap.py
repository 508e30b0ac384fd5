# trap: the flag is set before the line that fails
tried = None
values = []
for t in ["1", "x", "3", "y"]:
    try:
        tried = t
        values.append(int(t))
    except ValueError:
        values.append(-1)
ok = False
for t in ["1", "x"]:
    try:
        ok = True
        int(t)
        ok = False
    except ValueError:
        pass
print(values, tried, ok)
