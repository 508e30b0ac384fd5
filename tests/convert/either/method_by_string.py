# trap: getattr finds the method
class Counter:
    n = 0

    def tick(self):
        Counter.n += 1
        return Counter.n


counter = Counter()
out = []
for n in range(4):
    out.append(getattr(counter, "ti" + "ck")())
print(out)
