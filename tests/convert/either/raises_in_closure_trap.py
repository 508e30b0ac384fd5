# trap: raises in closure
def checked(limit):
    def f(x):
        if x > limit:
            raise ValueError(f"{x} is above {limit}")
        return x * x
    return f


f = checked(2)
out = []
try:
    for x in range(5):
        out.append(f(x))
except ValueError as error:
    print(error)
print(out)
