# trap: the items are classes
class A:
    size = 1


class B(A):
    size = 2


out = []
for kind in [A, B]:
    out.append((kind.__name__, kind().size))
print(out)
