# trap: the items are iterators that are used again afterwards
iterators = [iter(range(n, 9)) for n in range(3)]
out = []
for iterator in iterators:
    out.append(next(iterator, None))
print(out, [next(iterator) for iterator in iterators])
