# trap: a part of a text becomes a number for some items, and the same item fails later too
def parse(line):
    name, _, value = line.partition("=")
    return name, int(value) if value else value
def inv(line):
    return 1 / (len(line) - 2)
tot, res = 0, []
for line in ["ab=1", "c=2", "d=", "e=3"]:
    name, value = parse(line)
    tot += value
    res.append(inv(line))
print(tot, res)
