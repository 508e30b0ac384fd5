# trap: objects in dicts and lists that are put together in several ways
class Part:
    def __init__(self, n):
        self.n = n
        self.log = []

    def work(self, x):
        self.log.append(x * self.n)
        return sum(self.log)


names = ["a", "b"]
table = dict(zip(names, [Part(1), Part(2)]))
other = dict(c=Part(3))
both = {**table, **other}
more = [Part(4)] + [Part(5)]
many = {k: Part(k) for k in range(3)}
for name in ["a", "b", "c"]:
    both[name].work(2)
for part in more:
    print(part.work(3))
for k in many:
    print(many[k].work(4))
results = []
for part in [*more, *both.values()]:
    results.append(part.work(1))
print(results, [p.log for p in more], table["a"].log)
first, second = more
for part in (first, second):
    results.append(part.work(7))
print(results, first.log)
