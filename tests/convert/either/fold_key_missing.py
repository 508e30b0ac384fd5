# trap: the key is missing in the middle
counts = {"a": 0, "b": 0}
try:
    for word in ["a", "b", "c", "a"]:
        counts[word] += 1
except KeyError as error:
    print("no", error)
print(counts)
