# trap: elements become texts, or numbers
vals = [1, 2, 3]
for i in range(3):
    vals[i] = vals[i] + 1 if i else "x"
names = ["a", "b"]
for i in range(2):
    names[i] = names[i] * 2
b = names
b[0] = 5
tot = 0
for i in range(3):
    v = vals[i]
    tot += len(v) if isinstance(v, str) else v
print(vals, names, tot)
