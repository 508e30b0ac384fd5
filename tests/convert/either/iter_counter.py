# trap: iter counter
class Bag:
    opened = 0

    def __iter__(self):
        Bag.opened += 1
        return iter([Bag.opened])


bag = Bag()
out = []
for n in range(3):
    out.append(list(bag))
print(out)
