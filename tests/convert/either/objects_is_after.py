# trap: an object is recognised by identity after the loop
a = [1]
rows = [[1], [2]]
kept = []
for n in range(3):
    item = a if n == 1 else [n]
    kept.append(item)
print([k is a for k in kept])
