# trap: dict dunder
class A:
    pass


a = A()
for n in range(3):
    a.__dict__[f"x{n}"] = len(a.__dict__)
print(a.__dict__)
