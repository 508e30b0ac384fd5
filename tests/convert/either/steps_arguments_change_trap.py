# trap: steps arguments change
def push(x, rows):
    rows.append(x)
    return len(rows)


def peek(x, rows):
    return rows[0] if rows else x


def use(f, x, rows):
    return f(x, rows)


rows = []
out = []
for f in (push, peek):
    out.append(use(f, 5, rows))
print(out, rows)
