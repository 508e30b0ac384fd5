# refused: yield - values are sent in
def averager(n):
    total = 0
    for k in range(n):
        received = yield total
        total += received or k


source = averager(4)
next(source)
print(source.send(10), source.send(5))
