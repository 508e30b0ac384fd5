# trap: a key that cannot be hashed stands beside other numbers in a zip
table = {}
for key, number in zip(["a", ["b"], "c"], (3, 0, 7)):
    table[key] = number
    print(7 // number)
print(table)
