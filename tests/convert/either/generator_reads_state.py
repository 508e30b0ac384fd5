# trap: generator reads state
limit = [3]


def numbers():
    n = 0
    while n < limit[0]:
        yield n
        n += 1


out = []
for n in numbers():
    if n == 1:
        limit[0] = 5
    out.append(n)
print(out)
