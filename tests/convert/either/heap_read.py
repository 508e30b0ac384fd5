# trap: the smallest is read in the body
import heapq

heap = [5]
seen = []
for n in (7, 3, 4, 1):
    heapq.heappush(heap, n * n)
    seen.append(heap[0])
print(seen)
