# class: sums of whole numbers over sets
words = {"a", "bb", "ccc"}
texts = ["a bb x", "bb ccc", "a"]


def count(text):
    return sum(1 for w in words if w in text) * len(text) ** 3


out = []
for text in texts:
    out.append(count(text))
print(out)
out = []
for text in texts:
    n = sum(len(w) for w in words if w in text)
    out.append(n * 7 ** len(text))
print(out)
out = []
for text in texts:
    n = sum(w in text for w in words)
    out.append(n * 0.7 ** len(text))
print(out)
