# trap: a method with a memory is given to filter
kept = []
class Gate:
    def __init__(self):
        self.passed = 0
    def allow(self, x):
        self.passed += 1
        return x % 2 == 0
gate = Gate()
out = []
for n in range(3):
    out.append(list(filter(gate.allow, range(n + 2))))
print(out, gate.passed)
