# trap: items that cannot be sent, or are gone when the next is asked for, in comprehensions
import itertools


def length(g):
    return len(list(g))


def total(it):
    return sum(it)


def total_of(k, g):
    return k, len(g)


def name(h):
    return h.name


open("a.txt", "w").write("a")
open("b.txt", "w").write("b")
print([length(g) for k, g in itertools.groupby("aabbc")])
print([name(h) for h in [open("a.txt"), open("b.txt")]])

print([total(g) for g in [(x for x in range(3)), (x for x in range(4))]])
gens = [iter([1, 2]), iter([3])]
print([total(g) for g in gens])
print(sum(total(g) for g in [map(abs, [1, -2]), map(abs, [3])]))
print([total_of(k, list(g)) for k, g in itertools.groupby("aabbc")])
