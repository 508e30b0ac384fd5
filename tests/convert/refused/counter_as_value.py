# refused: count - a counter under a condition used as a value
count = 0
numbered = []
for word in ["a", "", "b", "", "c"]:
    if word:
        count += 1
        numbered.append((count, word))
print(numbered)
