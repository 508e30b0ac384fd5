# trap: some items have no capital, which the body knows
names = []
for word in ["aB", "c", "D", "e", "fG"]:
    try:
        first = next(c for c in word if c.isupper())
    except StopIteration:
        first = None
        print("none in", word)
    names.append(first)
print(names)
found = {}
for number, word in enumerate(["aB", "c", "D"]):
    try:
        found[word] = next(c for c in word if c.isupper())
    except (KeyError, StopIteration) as error:
        found[word] = type(error).__name__
    finally:
        print(number)
print(found)
try:
    for word in ["aB", "c", "D"]:
        try:
            names.append(next(c for c in word if c.isupper()))
        except ValueError:
            names.append(0)
except StopIteration:
    print("stopped")
print(names)
