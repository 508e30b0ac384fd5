# trap: += on an attribute that is still the class's
class Counter:
    n = 0


counters = [Counter() for _ in range(3)]
for counter in counters:
    counter.n += 1
    Counter.n += 10
print([c.n for c in counters], Counter.n)
