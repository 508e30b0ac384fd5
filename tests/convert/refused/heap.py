# refused: heap - a heap is changed and its smallest taken
import heapq

heap = [5, 9, 7]
out = []
for n in [3, 8, 1]:
    heapq.heappush(heap, n)
    out.append(heapq.heappop(heap))
print(out)
