# trap: the name was another when the item failed
xs = [3, 1, 0, 4]
out = []
try:
    for x in xs:
        x = 10 / x
        out.append(x)
except ZeroDivisionError as e:
    print(e)
print(out, x)
