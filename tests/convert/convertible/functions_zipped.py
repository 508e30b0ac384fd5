import math
names = ["sin", "cos"]
functions = [math.sin, math.cos]
for name, f in zip(names, functions):
    v = sum(f(i) for i in range(10))
    print(name, round(v, 6))
