# trap: what a helper joins may not be hashed, and the same item fails later too
def weld(a, b):
    return a + b


def check(x):
    if x == 3:
        raise ValueError("three")
    return x * 2


seen = set()
done = []
for x in range(6):
    a, b = ((1,), (2, x)) if x != 3 else ([1], [2, x])
    seen.add(weld(a, b))
    done.append(check(x))
print(seen, done)
