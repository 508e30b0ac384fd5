# trap: __new__ gives the same object twice
class S:
    inst = None
    def __new__(cls):
        if cls.inst is None:
            cls.inst = object.__new__(cls)
            cls.inst.xs = []
        return cls.inst
a, b = S(), S()
out = []
for i in range(4):
    out.append(len(b.xs) + i)
    a.xs.append(i ** 2)
print(out)
