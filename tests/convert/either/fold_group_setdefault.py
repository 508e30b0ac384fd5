# trap: setdefault and append
groups = {}
for word in ["ant", "bee", "auk", "bat", "cow"]:
    groups.setdefault(len(word) + ord(word[0]) % 2, []).append(word)
print(groups)
