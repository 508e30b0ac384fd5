# trap: callable part changed by alias
class Step:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k * x


steps = [Step(1), Step(2)]
first = steps[0]
out = []
for x in range(4):
    out.append(steps[0](x))
    first.k += 1
print(out)
