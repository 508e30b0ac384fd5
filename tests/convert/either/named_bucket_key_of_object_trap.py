# trap: the key is an attribute that a function changes
class Key:
    def __init__(self):
        self.n = 0
key = Key()
groups = {0: [], 1: [], 2: [], 3: []}
def step(k):
    key.n += 1
    return k ** 2
for n in range(3):
    bucket = groups[key.n]
    bucket.append(step(n))
print(groups)
