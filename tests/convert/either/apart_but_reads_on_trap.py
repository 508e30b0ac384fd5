# trap: iterators and views have nothing in common with what is changed, and give what stands there by then
class Window:
    def __init__(self, rows):
        self.pairs = zip(rows, rows[1:])
        self.numbers = rows

    def __iter__(self):
        return (x + 1 for x in self.numbers)


def later(rows):
    for r in rows:
        yield r


data = [3, 1, 4, 1, 5, 9]
views = [enumerate(data), map(abs, data), (d for d in data), iter(data), reversed(data), later(data), filter(None, data)]
for view in views:
    data[0] += 1
    for k in range(5):
        data[k + 1] = data[k + 1] * 2 + len(str(next(view, 0)))
print(data)
table = {"a": 1.0, "b": 2.0}
held = {"keys": table.keys(), "all": table.items(), "values": table.values()}
for k in range(4):
    table[f"{k}"] = sum(held["values"]) + len(held["keys"])
print(table)
rows = [1, 2, 3, 4]
w = Window(rows)
for k in range(4):
    rows[k] = rows[k] + sum(w) + next(w.pairs, (0, 0))[0]
print(rows)
