# trap: vars of object
class A:
    pass


a = A()
for n in range(3):
    vars(a)[f"x{n}"] = len(vars(a))
print(vars(a))
