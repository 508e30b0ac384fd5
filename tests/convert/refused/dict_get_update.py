# refused: longest - the entry so far is compared
longest = {}
for word in ["ant", "bee", "bear", "albatross", "bat"]:
    if len(word) > len(longest.get(word[0], "")):
        longest[word[0]] = word
print(longest)
