# trap: the global that a helper reads is another one in the second loop
rate = 1


def scaled(n):
    return n * rate


first, second = [], []
for n in range(3):
    first.append(scaled(n))
rate = 100
for n in range(3):
    second.append(scaled(n))
print(first, second)
