# trap: what the items hold is changed in place, and shared
def turn(values):
    for value in values:
        value[0], value[1] = value[1], value[0]
    return values
pairs = [[1, 2], [3, 4]]
data = [pairs, pairs[:1]]
out = []
for row in data:
    out.append(turn(list(row)))
print(out, data)
