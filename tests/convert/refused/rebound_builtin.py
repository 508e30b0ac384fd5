# refused: len - the name len means something else here
calls = []


def len(values):  # noqa: A001
    calls.append(values)
    return calls.__len__()


out = []
for word in ["a", "bb", "ccc"]:
    out.append(len(word))
print(out)
