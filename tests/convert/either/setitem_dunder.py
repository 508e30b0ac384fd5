# trap: setitem dunder
d = {}
for n in range(3):
    d.__setitem__(n, len(d))
print(d)
