# class: d[k].append, where a later loop goes through d under the name of the item
from collections import defaultdict
from datetime import date


class Store:
    def __init__(self):
        self.history = []

    def move(self, name, change, day):
        self.history.append((day, name, change))


store = Store()
store.move("bolt", 4, date(2024, 1, 2))
store.move("nut", -3, date(2024, 1, 2))
store.move("bolt", 7, date(2024, 1, 5))
by_day = defaultdict(list)
for day, name, change in store.history:
    by_day[day.isoformat()].append(f"{name}{change:+d}")
for day in sorted(by_day):
    print(day, by_day[day])
