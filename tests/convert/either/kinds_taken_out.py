# trap: what is taken out of a heap, list or deque is no number any more; the other error comes first
import heapq
from collections import deque
import random
import bisect
def try_heap():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    heap = [("A", 1)]
    heapq.heappush(heap, ("C", "x"))
    rows = [heapq.heappop(heap) for _ in range(2)]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_heap2():
    points = {"A": 0.0, "B": 0.0}
    heap = [("A", 1)]
    first = heapq.heapreplace(heap, ("B", 4))
    second = heapq.heappushpop(heap, ("C", "x"))
    third = heapq.heappop(heap)
    rows = [first, second, third]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_deque():
    points = {"A": 0.0, "B": 0.0}
    waiting = deque([("A", 1)])
    waiting.appendleft(("C", "x"))
    rows = [waiting.pop(), waiting.pop()]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_deque_ext():
    points = {"A": 0.0, "B": 0.0}
    waiting = deque([("A", 1)])
    waiting.extendleft([("C", "x")])
    rows = [waiting.pop(), waiting.popleft()]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_pop_i():
    points = {"A": 0.0, "B": 0.0}
    pool = [("A", 1), ("B", 2)]
    pool[1:1] = [("C", "x")]
    rows = [pool.pop(0), pool.pop(0)]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_choice():
    points = {"A": 0.0, "B": 0.0}
    random.seed(1)
    values = [1, 2]
    values.append("x")
    got = [random.choice(values) for _ in range(9)]
    rows = [("C" if v == "x" else "A", v) for v in got]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_insort():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1)]
    bisect.insort(rows, ("C", "x"), 0, 1)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_extend_name():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1.0)]
    more = [("A", 2)]
    more.append(("C", "x"))
    rows.extend(more)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_heap()
try_heap2()
try_deque()
try_deque_ext()
try_pop_i()
try_choice()
try_insort()
try_extend_name()
