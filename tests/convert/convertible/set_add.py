# class: set.add
seen = set()
for word in "the cat and the dog and the bird".split():
    seen.add(word[:2])
print(sorted(seen))
