# trap: an object() is equal to itself alone, and a worker has a copy
END = object()
names = {END: "end"}
rows = [[1, END], [2, 3], [END]]
equal, known, places, sizes = [], [], [], []
for row in rows:
    equal.append(row[0] == END)
for row in rows:
    known.append(names.get(row[-1], "?"))
for row in rows:
    places.append(row.count(END))
for row in rows:
    sizes.append(len({END, *row}))
print(equal, known, places, sizes)
