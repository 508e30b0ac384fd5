# class: an index of dicts, made as words come
TEXTS = {"a": "the cat and the dog", "b": "the dog", "c": "a cat"}

index = {}
lengths = {}
for name, text in TEXTS.items():
    counts = {}
    for word in text.split():
        if word not in counts:
            counts[word] = 0
        counts[word] += 1
    for word, count in counts.items():
        if word not in index:
            index[word] = {}
        index[word][name] = count
    lengths[name] = sum(counts.values())
print(index, lengths)
