import bisect
import functools
import heapq
import operator


def give_to(put, row):
    put(row)



stored = [[5, k + 1] for k in range(3)]
stored.__setitem__(1, stored[0])
for row in stored:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
named = [[5, k + 1] for k in range(3)]
operator.setitem(named, 1, named[0])
for row in named:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
joined = [[5, k + 1] for k in range(3)]
joined.__iadd__([joined[0]])
for row in joined:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
sorted_in = [[5, k + 1] for k in range(3)]
bisect.insort(sorted_in, sorted_in[0])
for row in sorted_in:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
heap = [[5, k + 1] for k in range(3)]
heapq.heapreplace(heap, heap[1])
for row in heap:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
mapped = [[5, k + 1] for k in range(3)]
list(map(mapped.append, mapped[:1]))
for row in mapped:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
partly = [[5, k + 1] for k in range(3)]
functools.partial(partly.append, partly[0])()
for row in partly:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
given = [[5, k + 1] for k in range(3)]
give_to(given.append, given[0])
for row in given:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
bound = [[5, k + 1] for k in range(3)]
functools.partial(list.append, bound)(bound[0])
for row in bound:
    row[0] = row[1] + row[0] * 2
    row[1] = row[0] * 2
print(bound, stored, named, joined, sorted_in, heap, mapped, partly, given)
