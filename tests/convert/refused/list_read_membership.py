# refused: unique - membership of the list is tested
unique = []
for word in "a b a c b d".split():
    if word not in unique:
        unique.append(word)
print(unique)
