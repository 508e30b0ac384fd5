# trap: objects take lists out of a dict
class S:
    def __init__(self, k):
        self.k = k
        self.got = None
    def run(self):
        self.got = table[self.k]
table = {}
for k in range(3):
    table[k] = [k]
ss = [S(k) for k in range(3)]
for s in ss:
    s.run()
for k in table:
    table[k].append(9)
print([s.got for s in ss])
