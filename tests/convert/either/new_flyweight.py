# trap: __new__ hands out a shared object
POOL = {}
class Shape:
    def __new__(cls, name):
        return POOL.get(name) or object.__new__(cls)
    def __init__(self, name):
        self.name = name
circle = Shape("circle")
circle.uses = 0
POOL["circle"] = circle
out = []
for n in range(4):
    shape = Shape("circle")
    shape.uses += 1
    out.append(n)
print(out, circle.uses)
