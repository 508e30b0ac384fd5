# trap: the fixed list is changed between two loops
base = [1, 2]


def total(n):
    return sum(base) * n


first, second = [], []
for n in range(3):
    first.append(total(n))
base.append(10)
for n in range(3):
    second.append(total(n))
print(first, second)
