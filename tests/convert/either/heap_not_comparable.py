# trap: elements with equal first parts cannot be compared, and the heap holds what came before
import heapq

heap = []
try:
    for n in range(5):
        heapq.heappush(heap, (n % 3, {"n": n * n}))
        print("pushed", n)
except TypeError as error:
    print("stopped", error)
print(heap)
