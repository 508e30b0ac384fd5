# class: a value is appended, or makes a new list where the key is missing
table = {}
for n in range(1, 60):
    k = n % 5
    v = n ** 3
    try:
        table[k].append(v)
    except KeyError:
        table[k] = [v]
print(table)
