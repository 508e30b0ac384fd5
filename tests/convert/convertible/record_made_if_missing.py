# counts of a dict are made where they are missing, and more is computed afterwards
words = "one two three two three three".split()
counts = {}
squares = []
for position, word in enumerate(words):
    length = sum(1 for letter in word if letter > "e")
    if word not in counts:
        counts[word] = 0
    counts[word] += length
    squares.append(words[position - 1].upper())
print(counts, squares)
