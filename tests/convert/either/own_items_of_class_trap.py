# trap: a class holds the items
rows = [[3, 1], [2, 5]]
class T:
    rows = rows
    def n(self): return len(self.rows[1])
t = T()
for row in rows:
    row.append(t.n())
print(rows)
