# class: objects that another object holds
class Cell:
    def __init__(self, i):
        self.level = float(i)
        self.rate = 0.1
    def grow(self, n):
        for _ in range(n):
            self.level += self.rate * (10 - self.level)
class Sim:
    def __init__(self, n):
        self.cells = [Cell(i) for i in range(n)]
        self.time = 0
    def step(self):
        for cell in self.cells:
            cell.grow(20)
        self.time += 1
sim = Sim(5)
for _ in range(3):
    sim.step()
print(sim.time, [round(c.level, 5) for c in sim.cells])
