# trap: a function goes on with the iterator it was given
def work(it, out):
    for s in it:
        out.append(int(s) ** 2)
it = iter(["1", "2", "x", "4", "y", "6"])
out = []
bad = 0
while True:
    try:
        work(it, out)
        break
    except ValueError:
        bad += 1
print(out, bad)
