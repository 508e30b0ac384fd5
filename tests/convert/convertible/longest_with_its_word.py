# class: the longest word is kept with its length, and starts as none
from collections import Counter

DOCS = ["a bb ccc", "dd e ffff", "g", ""]
STOP = [None, "the"]


def bags_of(docs):
    return [Counter(doc.split()) for doc in docs]


def words_of(bag):
    return [word for word in sorted(bag) if word not in STOP]


longest, word = 0, None
text = ""
for i, (doc, bag) in enumerate(zip(DOCS, bags_of(DOCS)), start=1):  # this loop
    text += "%2d %s: %s\n" % (i, doc[:12], ", ".join(words_of(bag)))
    for w in bag:
        if len(w) > longest:
            longest, word = len(w), w
print(text, longest, word)
