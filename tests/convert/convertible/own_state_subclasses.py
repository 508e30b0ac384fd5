# class: objects of classes that derive from one
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
    def cost(self):
        return 2
animals = [Rabbit("a", 50), Rabbit("b", 60), Fox("c", 90)]
for a in animals:
    a.step(10)
print([(a.name, a.energy) for a in animals])
