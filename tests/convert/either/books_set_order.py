# trap: an item gives a set, and the loop goes through it
def letters(word):
    return {c * k for k, c in enumerate(word, 3)}

first = {}
for word in ["kiwi", "banana", "cherry", "melon", "fig"]:
    found = letters(word)
    for part in found:
        if part not in first:
            first[part] = word
            print(part, word)
print(len(first), list(first))
