# class: inner append and extend
words = []
for line in ["a b", "c", "", "d e f"]:
    for word in line.split():
        if word in "ad":
            words.append(word.upper())
        else:
            words.extend([word, word])
print(words)
