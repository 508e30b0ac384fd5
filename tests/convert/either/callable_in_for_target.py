# the loop puts what it goes through into a place, from which it is called
calls = []


def noisy(text):
    calls.append(text)
    return int(text)


def parse(text):
    place = {}
    for place["kind"] in [noisy, float]:
        found = place["kind"](text)
    return found


found = []
for text in ["1", "2", "4"]:
    found.append(parse(text))
print(found, calls)
