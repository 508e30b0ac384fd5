# trap: the loop's variable is read by name afterwards
for n in range(4):
    square = n * n
print(globals()["square"], "n" in globals(), sorted(k for k in dir() if k in ("n", "square")))
