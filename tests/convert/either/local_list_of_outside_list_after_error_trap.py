# trap: a local list or dict holds a list from outside, which shows after an error how far the items came
class Batch:
    def __init__(self):
        self.rows = []

    def run(self, items):
        state = [self.rows]
        for x in items:
            state[0].append(x * 2)
            state[0].append(10 / x)


def divided(table, items):
    state = {"a": table["k"]}
    for x in items:
        state["a"].append(x * 2)
        state["a"].append(10 / x)


batch, table = Batch(), {"k": []}
for work in (batch.run, lambda items: divided(table, items)):
    try:
        work([1, 2, 0, 4])
    except ZeroDivisionError as error:
        print(error)
print(batch.rows, table)
