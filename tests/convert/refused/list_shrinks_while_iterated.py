# refused: words - the list that is iterated over loses elements
words = ["a", "bb", "c", "dd", "e"]
for word in words:
    if len(word) == 1:
        words.remove(word)
print(words)
