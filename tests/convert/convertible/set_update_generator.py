# class: set.update of a generator expression
docs = ["red green", "green blue", "blue blue yellow"]
vocabulary = set()
long_words = set()
for doc in docs:
    words = set(doc.split())
    vocabulary |= words
    long_words.update(w for w in words if len(w) > 4)
print(sorted(vocabulary), sorted(long_words))
