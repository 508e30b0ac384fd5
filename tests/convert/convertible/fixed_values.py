# class: many fixed values
import math

alpha, beta, names = 0.3, 1.7, ("p", "q")
offsets = {"p": 1, "q": 2}
out = []
for n in range(5):
    name = names[n % 2]
    out.append(round(math.exp(-alpha * n) * beta + offsets[name], 6))
print(out)
