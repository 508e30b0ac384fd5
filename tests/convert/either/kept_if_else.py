# trap: one of two kept values changes after the loop
default = {"n": 0}
out = []
for n in range(4):
    entry = {"n": n} if n % 2 else default
    out.append(entry)
default["n"] = -1
print(out)
