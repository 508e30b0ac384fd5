# trap: an iterator is used up by the first of two
tot = 0
names = []
for n in range(4):
    m = map(str, range(n))
    names += list(m), list(m)
print(names)
