# trap: a list that the function around was given changes between two loops
def make(weights):
    cache = {}
    def cost(n):
        if n not in cache:
            cache[n] = n * weights[0]
        return cache[n]
    return cost
weights = [2]
cost = make(weights)
first, second = [], []
for n in range(4):
    first.append(cost(n))
weights[0] = 5
for n in range(6):
    second.append(cost(n))
print(first, second)
