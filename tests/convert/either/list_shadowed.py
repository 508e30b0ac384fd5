# trap: a variable called list
list = [3, 1, 2]
pairs = (("a", 1), ("b", 2))
table = {}
total = []
for key, value in sorted(pairs):
    double = value * 2 + len(key)
    table[key] = double
    total.append(double)
print(table, total, list)
