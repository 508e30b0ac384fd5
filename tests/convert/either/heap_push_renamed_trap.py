# trap: heap push renamed
import heapq

push = heapq.heappush
heap = []
out = []
for x in [3, 1, 2]:
    push(heap, x)
    out.append(x * 2)
print(heap, out)
