import bisect
import heapq


def score(word):
    return sum(ord(c) - 96 for c in word if c.isalpha())


words = ["zebra", "apple", "mango", "kiwi", "fig"]
heap, ordered = [], []
for word in words:
    heapq.heappush(heap, (score(word), word))
for word in words:
    bisect.insort(ordered, score(word) % 7)
print(heapq.nlargest(2, heap), ordered)
