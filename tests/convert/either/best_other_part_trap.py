# trap: what is compared is not what is kept
class Run:
    def __init__(self, cost, time):
        self.cost = cost
        self.time = time


best = Run(9, 9)
for n in [5, 3, 4, 1]:
    run = Run(n, 10 - n)
    if run.time < best.cost:
        best = run
print(best.cost, best.time)
