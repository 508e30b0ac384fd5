# a name that is a text at first is a nan later
NAN = float("nan")
kinds = [NAN, "a"]
state = "a"
found = []
for number in range(4):
    if number == 2:
        state = NAN
    total = sum(k * number for k in range(5))
    found.append((state in kinds, total))
print(found)
