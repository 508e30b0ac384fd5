# trap: functions of the body call each other
out = []
for n in range(5):
    def g(x):
        return x * n
    def f(x):
        return g(x) + n
    out.append(f(3))
print(out)
