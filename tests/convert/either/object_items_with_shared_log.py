LOG = []
class A:
    def __init__(self):
        self.log = LOG
    def run(self, x):
        self.log.append(x)
        return x * 2
out = []
for a in [A() for _ in range(4)]:
    out.append(a.run(1))
print(out, LOG)
