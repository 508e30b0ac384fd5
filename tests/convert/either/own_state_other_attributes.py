# trap: classes with other attributes
class Animal:
    def __init__(self, name, e):
        self.name = name
        self.energy = e
    def step(self, n):
        for _ in range(n):
            self.energy -= self.cost()
class Rabbit(Animal):
    def cost(self):
        return 1
class Fox(Animal):
    def __init__(self, name):
        super().__init__(name, 200)
        self.hunts = 0
    def cost(self):
        return 2
    def step(self, n):
        super().step(n)
        self.hunts += 1
animals = [Rabbit("a", 50), Rabbit("b", 60), Fox("c")]
for a in animals:
    a.step(10)
print([(a.name, a.energy) for a in animals], animals[2].hunts)
