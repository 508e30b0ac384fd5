# trap: a part of a line is a number or "", so the sum may fail first, and then the worker
def parse(line):
    name, _, value = line.partition("=")
    return name, int(value) if value else value


def inverse(line):
    return 1 / (len(line) - 2)


total, found = 0, []
for line in ["ab=1", "c=2", "d=", "e=3"]:
    name, value = parse(line)
    total += value
    if parse:
        found.append(inverse(line))
print(total, found)
