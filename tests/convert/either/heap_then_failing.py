# trap: the push fails for an item, and what stands after it fails for the same item, too
import heapq

heap = []
try:
    for n in (3, 1, 0, 2):
        heapq.heappush(heap, n if n else "zero")
        heap_size = 6 // n
except (TypeError, ZeroDivisionError) as error:
    print(type(error).__name__, error)
print(heap)
