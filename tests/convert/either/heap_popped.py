# trap: the heap is kept short
import heapq

heap = []
for n in (7, 3, 4, 1, 9):
    heapq.heappush(heap, n * n)
    if len(heap) > 3:
        heapq.heappop(heap)
print(sorted(heap))
