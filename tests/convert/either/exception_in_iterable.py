# trap: the items themselves fail
def numbers():
    yield 1
    yield 2
    raise ValueError("no more")


out = []
try:
    for n in numbers():
        out.append(n * 2)
except ValueError as error:
    print(error)
print(out)
