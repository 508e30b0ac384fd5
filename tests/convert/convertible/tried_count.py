# class: a count is raised, or begun where the key is missing
table = {}
for n in range(1, 60):
    k = n ** 3 % 7
    try:
        table[k] += 1
    except KeyError:
        table[k] = 1
print(table)
