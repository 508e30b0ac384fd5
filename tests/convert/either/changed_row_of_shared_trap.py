# trap: a row that all items share is changed by a function
shared = [[9]]
def put(values):
    values[0][0] += 1
    return values
out = []
for n in range(3):
    out.append(put(list(shared)))
print(out, shared)
