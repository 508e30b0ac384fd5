# One item has a text where the others have numbers: the sum fails, before what the item would fail at later.
values = [1, 2, "x", 4]
total = 0
names = []
try:
    for i, v in enumerate(values):
        total += v * 2
        names.append(1 / (2 - i))
except (TypeError, ZeroDivisionError) as error:
    print(repr(error), total, names)


def found(i):
    return "none" if i == 2 else i * 2


rest = []
amount = 0
for i in range(5):
    s = found(i)
    amount += s
    rest.append(10 // (i - 2))
