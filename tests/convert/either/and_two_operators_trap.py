# trap: an `and` and an `or` of one name
ok = True
for n in [3, 2, 4, 1]:
    good = n % 2 == 0
    bad = n > 3
    ok = ok and good
    ok = ok or bad
print(ok)
