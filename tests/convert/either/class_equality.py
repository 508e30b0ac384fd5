# trap: classes are compared by identity
class A:
    pass


class B(A):
    pass


objects = [A(), B(), 3]
out = []
for thing in objects:
    out.append((type(thing) is A, isinstance(thing, A), type(thing) == B))
print(out)
