# trap: a name of what is computed is used again by the books, perhaps, and read after the loop
def split(n):
    return ["abc"[i % 3] * i for i in range(n)]

index, first = {}, {}
word = "none"
for n in [3, 0, 2, 5]:
    sizes = {}
    for word in split(n):
        sizes[len(word)] = word
    for size, word in sizes.items():
        if size in index:
            continue
        index[size] = word
    if n > 2:
        first[n] = word
    elif n in index:
        print(n, word, len(first))
print(index, first, word)
