# trap: a copy of the outer list holds the inner ones themselves
def double(table):
    table = list(table)
    for row in table:
        row[0] *= 2
    table.append([])
    return len(table)


tables = [[[1], [2]], [[3]]]
sizes = []
for table in tables:
    sizes.append(double(table))
print(sizes, tables)
