good, bad = [], []
for x in [1, 0, "a", 4]:
    try:
        y = 10 // x
        good.append(y)
    except ZeroDivisionError as e:
        bad.append(str(e))
    except TypeError:
        bad.append("type")
print(good, bad)
