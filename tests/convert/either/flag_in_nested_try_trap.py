# trap: a try in a try, each with its flag
low = high = 0
values = []
for t in ["1", "x", "30", "400", "y"]:
    try:
        try:
            v = int(t)
        except ValueError:
            low = 1
            v = len(t) * 100
        if v > 99:
            raise OverflowError(v)
    except OverflowError:
        high = 1
        v = 99
    values.append(v)
print(values, low, high)
