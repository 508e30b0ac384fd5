# cut: what stands there is looked up
# an inverted index: what each text counts in a dict of its own goes into a dict of dicts
import re

TEXTS = {
    "cooking": "boil the water add salt add pasta stir and wait drain the pasta add sauce",
    "cycling": "check the chain and the brakes pump the tyres wear a helmet and ride",
    "garden": "water the plants in the morning add compost and remove the weeds",
}
index = {}
lengths = {}
for name, text in TEXTS.items():
    tokens = re.findall(r"[a-z]+", text.lower())
    counts = {}
    for token in tokens:
        if token not in counts:
            counts[token] = 0
        counts[token] += 1
    for token, count in counts.items():
        if token not in index:
            index[token] = {}
        index[token][name] = count
    lengths[name] = len(tokens)
print({word: index[word] for word in sorted(index)}, lengths)
