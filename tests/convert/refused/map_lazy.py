# refused: lazily - a map over a function with a memory
count = []


def number(x):
    count.append(x)
    return len(count)


lazily = map(number, "abcdef")
out = []
for n in range(3):
    out.append((n, next(lazily)))
print(out)
