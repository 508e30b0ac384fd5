# trap: the rest of an iterator that zip went through
it = iter(["1", "2", "x", "4", "5"])
out = []
try:
    for i, r in zip(range(10), it):
        out.append(int(r) * i)
except ValueError:
    print("rest", list(it))
print(out)
