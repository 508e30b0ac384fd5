# trap: a function, or a change of a row, may leave an inner loop without items
out = []
def grow():
    global n
    n = 0
n = 3
for a in range(1, 4):
    for b in range(a, 5):
        last = a * b
    out.append(last)
print(out, last)
for a in range(1, 4):
    for b in range(a, n + 1):
        last = a * b + 100
    if a == 1:
        grow()
    out.append(last)
print(out, last)
rows = [[1, 2], [3]]
for k in range(3):
    for j in range(len(rows[0])):
        s = k * j
    out.append(s)
print(out, s)
rows[0].clear()
for k in range(3):
    for j in range(len(rows[0])):
        s = k * j + 50
    out.append(s)
print(out, s)
table = [[] for _ in range(3)]
s = "old"
for k in range(3):
    for j in table[0]:
        s = k * j + 50
    out.append(k)
print(out, s)
