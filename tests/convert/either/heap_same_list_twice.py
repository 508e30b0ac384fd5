# trap: another name of the heap is read
import heapq

heap = []
same = heap
sizes = []
for n in (4, 2, 8):
    heapq.heappush(heap, n * 3)
    sizes.append(len(same))
print(heap, sizes)
