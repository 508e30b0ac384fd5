# trap: what was put into a row before the loop is changed after it
def work(x):
    return sum(k * x for k in range(50)) % 7


def rows():
    for n in range(3):
        yield [[n]]


shared = [5]
table = list(rows())
table[1].append(shared)
table[2].insert(0, shared)
kept = []
for row in table:
    kept.append((row[-1], row[0], work(row[0][0])))
shared.append(6)
print(kept)
