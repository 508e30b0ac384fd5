rows = [(0, 0), (2, 1), (1, 1)]
tally = [0, 0, 0]
same = 0
for a, b in rows:
    c = a + 0
    tally[c] += 1
    c = b
    if c == b:
        same += 1
print(tally, same)
