# trap: the StopIteration of an item ends what goes through the function
def capitals(words):
    found = []
    for word in words:
        found.append(next(c for c in word if c.isupper()))
    return found


def rows():
    for words in (["aB", "Cd"], ["eF", "g"], ["H"]):
        yield capitals(words)


print(list(map(capitals, [["aB", "Cd"], ["eF", "g"], ["H"]])))
try:
    print(list(rows()))
except Exception as error:
    print(type(error).__name__, error)
