# class: d[k] += x
import collections

counts = collections.Counter()
for word in "a rose is a rose is a rose".split():
    counts[word] += 1
print(counts.most_common())
