# trap: what is pushed is taken from an iterator that all items share
import heapq

numbers = iter([9, 4, 6])
heap = []
for n in range(3):
    heapq.heappush(heap, next(numbers))
print(heap)
