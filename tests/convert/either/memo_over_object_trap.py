# trap: an object that a kept value depends on changes
class Model:
    def __init__(self):
        self.rate = 2
model = Model()
cache = {}
def cost(n):
    if n not in cache:
        cache[n] = n * model.rate
    return cache[n]
print(cost(1))
model.rate = 7
out = []
for n in [1, 2, 3]:
    out.append(cost(n))
model.rate = 9
again = []
for n in [1, 2, 3, 4]:
    again.append(cost(n))
print(out, again)
