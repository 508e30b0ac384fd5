# trap: objects that compare themselves, changed after they were pushed
import heapq


class Task:
    def __init__(self, cost):
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost


tasks = [Task(k * 7 % 5) for k in range(5)]
heap = []
for task in tasks:
    heapq.heappush(heap, task)
tasks[0].cost = 99
print([t.cost for t in heap], heap[0] in tasks)
