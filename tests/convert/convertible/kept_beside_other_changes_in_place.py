# class: identity - rows of a table are kept, while other lists are filled, shuffled and compared by identity
import heapq
import random
class Node:
    def __init__(self, name):
        self.name, self.below = name, []
root = Node("root")
nodes = [root, Node("a")]
root.below.append(nodes[1])
table = [[i, i * i] for i in range(8)]
heaps = {"x": [], "y": []}
decks = [list(range(5)) for _ in range(2)]
def best(row):
    heap = []
    for number in row:
        heapq.heappush(heap, number)
    return row if heap[0] % 2 == 0 else None
kept = []
for row in table:  # this loop
    kept.append(best(row))
for number in range(4):
    heapq.heappush(heaps["x" if number % 2 else "y"], number)
random.Random(1).shuffle(decks[0])
print(kept, heaps, decks, [n.name for n in nodes if n is not root])
