# trap: a key that cannot be hashed, and a division that fails after it
a = {}
b = [0] * 3
names = ["a", "b", "c", [], "d"]
for i, name in enumerate(names):
    a[name] = len(name) + 1
    b[i] = 10 // (3 - i)
print(a, b)
