# trap: a number is exchanged for an object
xs = [1, 2, 3]
for i in range(3):
    xs[i] = xs[i] * [0] if i == 5 else xs[i] + 1
class Box:
    def __init__(self, v): self.v = v
xs[1], box = Box(3), xs[1]
out = []
for i in range(3):
    out.append(xs[i])
print([o is x for o, x in zip(out, xs)], box)
