"""A dict is asked for a key and changed, in an inner loop: the values are noted, and the loop asks."""
TEXTS = ["abba", "abcab", "ccca"]
counts = {}
for text in TEXTS:
    for a, b in zip(text, text[1:]):
        key = (a, b)
        if key not in counts:
            counts[key] = 0
        counts[key] += 1
print(sorted(counts.items()))
weights = {}
for text in TEXTS:
    for i, a in enumerate(text):
        if a not in weights:
            weights[a] = 0.0
        weights[a] += i
print(weights)
weights = {}
for text in TEXTS:
    for i, a in enumerate(text):
        if a not in weights:
            weights[a] = 0.0
        weights[a] += i
print(weights)
first = {}
for text in TEXTS:
    for i, a in enumerate(text):
        if a not in first:
            first[a] = i
print(first)
first = {}
for text in TEXTS:
    for i, a in enumerate(text.upper()):
        if a in first:
            first[a] += 1
        else:
            first[a] = 1
print(first)
def f(texts):
    found = {}
    for text in TEXTS:
        for i, a in enumerate(text.upper()):
            if a not in found:
                found[a] = 0
            found[a] += 1
    return found
print(f(TEXTS))
