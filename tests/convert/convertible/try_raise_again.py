good = []
count = 0
for x in [3, 0, 5]:
    try:
        try:
            v = 10 / x
        except ZeroDivisionError:
            count += 1
            raise ValueError("zero")
        good.append(v)
    except ValueError as e:
        good.append(str(e))
print(good, count)
