# trap: a list of the item is kept under two names
outs = []
for n in range(4):
    base = [n]
    def f():
        return base
    outs.append((f(), base))
outs[0][0].append(1)
print(outs)
