# class: several appends to one list by one item
words = []
for text in ["to be", "or not", "to be that", "", "is the question"]:
    words.append(text.upper())
    for word in text.split():
        words.append(word)
print(words)
