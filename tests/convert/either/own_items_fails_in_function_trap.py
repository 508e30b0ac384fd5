# trap: the failing item stays half changed
def work(rows):
    for row in rows:
        row.append(5)
        row.sort()
rows = [[3, 1], [2, "x"], [9, 7]]
try:
    work(rows)
except TypeError as e:
    print(e)
print(rows)
