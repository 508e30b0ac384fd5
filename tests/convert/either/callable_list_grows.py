# the list that is gone through has a name, and another function comes into it, which counts its calls
calls = []


def noisy(text):
    calls.append(text)
    return int(text)


kinds = [float]
table = {"kinds": kinds}
(table["kinds"] if table else kinds).insert(0, noisy)


def parse(text):
    for kind in kinds:
        try:
            return kind(text)
        except ValueError:
            pass
    return text


found = []
for text in ["1", "2.5", "x", "4"]:
    found.append(parse(text))
print(found, calls)
