# trap: an item after the break would fail
for n in [4, 2, 1, 0, "x"]:
    if 8 // n >= 8:
        break
print(n)
