# trap: the rest of an iterator that is read through zip is read after the loop was left
def numbers():
    yield from range(1, 30)


def slow(n):
    return sum(range(n)) % 11


source = numbers()
found = None
for v, name in zip(source, "abcdefghijklmnopq"):
    if slow(v) == 6:
        found = v, name
        break
print(found, next(source), list(source)[:3])
