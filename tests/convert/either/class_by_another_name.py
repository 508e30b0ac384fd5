# trap: a class has another name, and its method that of a harmless one; it keeps a log
log = []


class Stats:
    @staticmethod
    def mean(xs):
        log.append(len(xs))
        return sum(xs) / len(xs)

    @classmethod
    def total(cls, xs):
        log.append(sum(xs))
        return sum(xs)


class Other:
    @staticmethod
    def mean(xs):
        return xs[0]


def run(kind, numbers):
    return [kind.mean([x, x + 1]) for x in numbers]


S = Stats
found = []
for x in range(1, 4):
    found.append(S.mean([x, x + 1]))
for x in range(1, 4):
    found.append(S.total([x, x + 1]))
found += run(Stats, [1, 2])
for x in range(3):
    for kind in (Stats, Other):
        found.append(kind.mean([x, 5]))
print(found, log)
