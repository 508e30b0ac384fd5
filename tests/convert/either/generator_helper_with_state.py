# trap: a generator that is sent values
def average():
    total, count, value = 0, 0, None
    while True:
        value = yield value if count == 0 else total / count
        total += value
        count += 1


averager = average()
next(averager)
out = []
for n in [2, 4, 9]:
    out.append(averager.send(n))
print(out)
