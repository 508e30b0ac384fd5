# class: two equal lists are two objects
rows = []
for n in range(3):
    k = n + 1
    rows.append((list(range(k)), list(range(k))))
rows[0][0].append(9)
print(rows)
