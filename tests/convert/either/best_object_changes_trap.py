# trap: the best so far is changed in place
class Run:
    def __init__(self, cost):
        self.cost = cost


best = None
for n in [5, 3, 4, 1]:
    run = Run(n)
    if best is None or run.cost < best.cost:
        best = run
        best.cost -= 2
print(best.cost)
