# trap: a proxy gives what another object has, by __getattr__; a copy of it cannot be made
log = []


class Stats:
    def mean(self, x):
        log.append(x)
        return x * 2


class Proxy:
    def __init__(self, other):
        self._other = other

    def __getattr__(self, name):
        return getattr(self._other, name)


proxy = Proxy(Stats())
found = []
for x in range(3):
    found.append(proxy.mean(x))
print(found, log)
texts = []
for x in range(3):
    texts.append(Proxy(str(x) * 2))
print([text.upper() for text in texts])
counts = []
for word in [Proxy("a"), Proxy("bb")]:
    counts.append(len(word.upper()))
print(counts)
