# class: setdefault
groups = {}
for word in ["ant", "bee", "auk"]:
    groups.setdefault(word[0], []).append(len(word))
print(groups)
