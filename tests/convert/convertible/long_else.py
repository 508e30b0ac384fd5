# class: an accumulator under a condition and a counter on the other side
hits, misses = 0, 0
for n in range(30):
    if (n * 7) % 10 < 4:
        hits += n
    else:
        misses += 1
print(hits, misses)
