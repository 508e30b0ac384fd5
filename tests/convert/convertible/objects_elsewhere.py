"""A class without ``__eq__`` is in the text, and its objects never reach what is compared or looked up."""

import heapq
from collections import deque


class Room:
    def __init__(self, name, exits, cost):
        self.name, self.exits, self.cost = name, exits, cost


class ParseError(Exception):
    def __init__(self, line):
        super().__init__(f"line {line}")
        self.line = line


def parse_line(number, line):
    if "=" not in line:
        raise ParseError(number)
    name, cost, *exits = line.replace("=", " ").split()
    return Room(name, exits, int(cost))


def parse(text):
    rooms, problems = {}, []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            room = parse_line(number, line)
        except ParseError as error:
            problems.append(error.line)
            continue
        rooms[room.name] = room
    return rooms, problems


def steps(rooms, start):
    seen = {start: 0}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for there in rooms[here].exits:
            if there not in seen:
                seen[there] = seen[here] + 1
                queue.append(there)
    return seen


def cheapest(rooms, start, goal):
    heap, done = [(0, start)], set()
    while heap:
        cost, here = heapq.heappop(heap)
        if here == goal:
            return cost
        if here not in done:
            done.add(here)
            for there in rooms[here].exits:
                heapq.heappush(heap, (cost + rooms[there].cost, there))
    return None


rooms, problems = parse("hall=2 yard attic\nyard=1 hall\nbroken\nattic=5 hall yard")
reach = {}
for name in rooms:
    reach[name] = max(steps(rooms, name).values())
routes = []
for goal in sorted(rooms):
    routes.append((goal, cheapest(rooms, "yard", goal)))
back = 0
for name, room in rooms.items():
    for other in room.exits:
        if name in rooms[other].exits:
            back += 1
print(problems, reach, routes, back)
