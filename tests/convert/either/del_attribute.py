# trap: del attribute
class A:
    pass


a = A()
a.x0 = a.x1 = a.x2 = 1
out = []
for n in range(3):
    delattr(a, f"x{n}")
    out.append(len(a.__dict__))
print(out)
