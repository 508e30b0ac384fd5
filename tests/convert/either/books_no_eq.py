# trap: objects without __eq__ are looked for among those kept
class City:
    def __init__(self, name):
        self.name = name

cities = [City("a"), City("b"), City("c")]

def nearest(n):
    return cities[sum(range(n)) % 3]

visited = []
for n in range(8):
    city = nearest(n)
    if city in visited:
        continue
    visited.append(city)
print([c.name for c in visited])
