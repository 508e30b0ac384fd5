# class: what a heap holds is made of numbers that were taken out of it
import heapq
heap = [(0, 0)]
seen = {}
while heap:
    far, place = heapq.heappop(heap)
    if place in seen:
        continue
    seen[place] = far
    for step, ahead in [(1, 1), (3, 2), (7, 5)]:  # this loop
        if place + ahead < 12:
            heapq.heappush(heap, (far + step * ahead, place + ahead))
print(seen)
