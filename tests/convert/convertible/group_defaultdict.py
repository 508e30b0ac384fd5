# class: group defaultdict
from collections import defaultdict

groups = defaultdict(list)
for word in ["ant", "bee", "auk", "bat", "cow"]:
    groups[word[0]].append(word.upper())
print(dict(groups))
