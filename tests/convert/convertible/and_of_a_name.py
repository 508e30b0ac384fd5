# class: ok = ok and good
def check(x):
    return x % 7 != 3

ok = True
count = 0
for x in range(1, 20):
    good = check(x * x)
    ok = ok and good
    if good:
        count += 1
print(ok, count)
