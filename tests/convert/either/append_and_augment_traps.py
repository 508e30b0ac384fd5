# trap: what is extended in two ways is another list in between, no list, or read
found = []
other = found
for n in range(4):
    found.append(n * n)
    found = found + [n]
print(found, other)
found = other = []
for n in range(4):
    found.append(n * n)
    found += [n]
print(found, other)
pair = (1, 2)
for n in range(3):
    pair += (n * 3,)
print(pair)
rows = [[], []]
row = rows[0]
for n in range(4):
    row.append(n * n)
    row += [n]
    if n == 1:
        row = rows[1]
print(rows)
text = []
for n in range(3):
    text += "ab"[: n % 2 + 1]
    text.append(n ** 2)
    text += (n,)
print(text)
both = []
for n in range(3):
    both.append(n)
    both += both
print(both)
grown = []
try:
    for n in range(4):
        grown.append(12 // (2 - n))
        grown += [n]
except ZeroDivisionError:
    print("stopped")
print(grown)
nested = []
for n in range(3):
    for k in range(n):
        nested.append(k * n)
        nested += [n]
    nested += [-1]
print(nested)
