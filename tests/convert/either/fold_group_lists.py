# trap: lists in a defaultdict
from collections import defaultdict

groups = defaultdict(list)
for word in ["ant", "bee", "auk", "bat", "cow"]:
    groups[word[0]].append(word)
print(dict(groups))
