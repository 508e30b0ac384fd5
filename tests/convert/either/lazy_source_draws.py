# trap: a generator draws from what is drawn from afterwards
import random
def f(k):
    return k * k % 17 + random.randint(0, 3)
rng = random.Random(3)
def drawn(n):
    for k in range(n):
        yield rng.random()
def work(it):
    total = 0
    for v in it:
        total += round(v * 100) ** 2
        total += rng.randint(0, 1) if False else 0
    return total
def both():
    out = []
    for w in (work,):
        out.append(w(drawn(8)))
    return out
print(both(), rng.random())
def part(it):
    for v in it:
        x = round(v, 3) ** 2
        if x > 0.2:
            return x
print(part(drawn(50)), rng.random())
