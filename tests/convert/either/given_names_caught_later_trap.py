# trap: the name had its new value when the item failed
xs = [3, 1, 0, 4]
out = []
try:
    for x in xs:
        x += 1
        out.append(10 / (x - 1))
except ZeroDivisionError as e:
    print(e)
print(out, x)
