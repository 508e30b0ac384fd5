# trap: copies of an object lack its cache
class Table:
    def __init__(self):
        self.rows = {n: n * n for n in range(5)}
        self.cache = {"x": 1}
    def __getstate__(self):
        return {"rows": self.rows}
    def look(self, n):
        return self.rows[n] + self.cache.get("x", 0)
table = Table()
out = []
for n in range(5):
    out.append(table.look(n))
print(out)
