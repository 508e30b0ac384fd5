# trap: objects count words
from collections import Counter
class Doc:
    def __init__(self, text):
        self.text = text
        self.counts = Counter()
        self.total = 0
    def analyse(self):
        for word in self.text.split():
            self.counts[word] += 1
            self.total += len(word)
docs = [Doc("a b a c"), Doc("x y x x"), Doc("b b c")]
for doc in docs:
    doc.analyse()
print([d.counts.most_common(1) for d in docs], sum(d.total for d in docs))
