# class: a set and a list together
letters, lengths = set(), []
for word in ["loop", "core", "answer"]:
    letters.add(word[0])
    lengths.append(len(word))
print(sorted(letters), lengths)
