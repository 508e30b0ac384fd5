# trap: flags set under a condition
any_odd, all_small = False, True
for n in [2, 4, 7, 12]:
    if n % 2:
        any_odd = True
    if n > 10:
        all_small = False
print(any_odd, all_small)
