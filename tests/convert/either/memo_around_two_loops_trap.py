# trap: a parameter changes between two loops of one function
def run(weights):
    cache = {}
    def cost(n):
        if n not in cache:
            cache[n] = n * weights[0]
        return cache[n]
    first, second = [], []
    for n in range(4):
        first.append(cost(n))
    weights[0] = 5
    for n in range(6):
        second.append(cost(n))
    return first, second
print(run([2]))
