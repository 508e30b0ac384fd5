# what stands in the loop is a list of lists, and the inner ones have names
calls = []


def noisy(text):
    calls.append(text)
    return int(text)


one, two = [float], [str]
({"a": one}["a"] if one else two)[0] = noisy


def parse(text):
    found = []
    for kinds in (one, two):
        for kind in kinds:
            found.append(kind(text))
    return found


found = []
for text in ["1", "2", "4"]:
    found.append(parse(text))
print(found, calls)
