# class: a function called twice changes what it is given
def bump(c):
    c["n"] += 1
    return c["n"]
out = []
for n in range(3):
    c = {"n": n}
    out.append((bump(c), bump(c)))
print(out)
