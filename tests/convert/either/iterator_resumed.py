# trap: a loop that goes on behind the item that failed
def numbers():
    yield from ["1", "2", "x", "4", "y", "6"]
it = numbers()
out = []
bad = 0
while True:
    try:
        for s in it:
            out.append(int(s) ** 2)
        break
    except ValueError:
        bad += 1
print(out, bad)
