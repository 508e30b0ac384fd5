# trap: a generator function is fine, its generators are not
def upto(n):
    yield from range(n)


out = []
for n in range(4):
    out.append(sum(upto(n)))
print(out)
