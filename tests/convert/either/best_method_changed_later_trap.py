# trap: what the method asks changes after the comparison
class Run:
    def __init__(self, n):
        self.parts = [n * 7 % 5]

    def total(self):
        return sum(self.parts)


best = None
for n in range(8):
    run = Run(n)
    if best is None or run.total() > best.total():
        best = run
    run.parts.append(n)
print(best.parts)
