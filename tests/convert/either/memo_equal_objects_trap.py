# trap: objects that say what is equal
class Key:
    def __init__(self, name, tag):
        self.name = name
        self.tag = tag
    def __eq__(self, other):
        return self.name == other.name
    def __hash__(self):
        return hash(self.name)
cache = {}
def f(k):
    if k in cache:
        return cache[k]
    r = k.name + k.tag
    cache[k] = r
    return r
out = []
for a, b in [("a", "1"), ("a", "2"), ("b", "3"), ("b", "4")]:
    out.append(f(Key(a, b)))
print(out)
