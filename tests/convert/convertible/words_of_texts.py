# class: an index and counts of the words of texts
import re
from collections import Counter
TEXTS = {"a.txt": "the cat sat on the mat", "b.txt": "the dog and the cat", "c.txt": "a mat for a dog"}
WORD = re.compile(r"[a-z]+")
def tokens(text):
    return WORD.findall(text.lower())
index = {}
totals = Counter()
longest = ""
for name, text in TEXTS.items(): # this loop
    words = tokens(text)
    counts = Counter(words)
    totals.update(counts)
    for word, count in counts.items():
        places = index.setdefault(word, {})
        places[name] = count
    top = max(words, key=len)
    if len(top) > len(longest):
        longest = top
print(totals.most_common(3), longest, index["cat"])
