# trap: what lies above a class is another one in an object of a class with two bases
COUNT = []


class A:
    def __init__(self):
        self.a = 1


class B(A):
    def __init__(self):
        super().__init__()
        self.b = 2


class C(A):
    def __init__(self):
        COUNT.append(1)
        super().__init__()


class D(B, C):
    pass


out = []
for x in range(4):
    out.append(D().a + x)
print(out, len(COUNT))
