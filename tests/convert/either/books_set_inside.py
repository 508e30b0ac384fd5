# trap: an item gives a dict with sets, and the loop shows them
def letters(word):
    return {"all": {c * k for k, c in enumerate(word, 3)}, "n": len(word)}

longest = {}
for word in ["kiwi", "banana", "cherry", "melon", "fig"]:
    found = letters(word)
    if found["n"] not in longest:
        longest[found["n"]] = "".join(found["all"])
    print(word, longest[found["n"]])
