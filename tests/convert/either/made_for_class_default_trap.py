# trap: objects share a list that the class body made, unless they have their own
class P:
    rows = []

    def __init__(self, own):
        if own:
            self.rows = []

    def add(self, x):
        self.rows.append(x)
        return len(self.rows)


out = []
for x in range(4):
    out.append(P(x % 2).add(x))
print(P.rows, out)
