# cut: what was seen is looked up
# class: what came out already is left out
def generate(seed):
    words = []
    for i in range(4):
        seed = (seed * 7 + i) % 11
        words.append("abcdefghijk"[seed])
    return words

lengths, samples = [], []
for seed in range(20):
    words = generate(seed)
    lengths.append(len(set(words)))
    text = "".join(words)
    if text in samples:
        continue
    samples.append(text)
print(samples, lengths)
