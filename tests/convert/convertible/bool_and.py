# class: bool and
ok = True
for n in [2, 4, 6, 7]:
    ok &= n % 2 == 0
print(ok)
