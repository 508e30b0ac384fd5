# trap: objects hold sets of numbers, and a sum of fractions depends on their order
class Holder:
    def __init__(self, numbers):
        self.numbers = numbers


def build(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 + (n + 3), 8):
        s.discard(k)
    s.add(1)
    return s


holders = []
for n in range(5, 10):
    holders.append(Holder({v * 2 for v in build(n)}))
sums = []
for holder in holders:
    sums.append(sum(x * 0.1 for x in holder.numbers))
print(sums)
