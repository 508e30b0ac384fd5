# trap: generator depends on dict
state = {"step": 1}


def walk():
    n = 0
    while n < 10:
        yield n
        n += state["step"]


seen = []
for n in walk():
    state["step"] = n + 1
    seen.append(n)
print(seen)
