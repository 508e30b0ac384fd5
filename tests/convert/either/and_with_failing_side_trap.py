# trap: the right side of an `and` is not computed where the left side decides
ok = True
for n in [3, 2, 0, 1]:
    ok = ok and 6 / n > 2
    good = 12 % 7 == n
    ok = good and ok
print(ok)
