# class: the best of the keys of a dict, kept in a list of None, are counted; that another list has a nan is no matter
import math

track = [(47.0 + 0.01 * i, 8.0 + 0.02 * math.sin(i / 3)) for i in range(12)]
stations = {"ZRH": (47.05, 8.01), "BRN": (46.95, 7.44), "LUZ": (47.25, 8.0)}
nearest = [None] * len(track)
for i, point in enumerate(track):
    nearest[i] = min(stations, key=lambda s: math.dist(point, stations[s]))
visits = {name: 0 for name in stations}
for name in nearest:  # this loop
    visits[name] += 1
bearing = [math.nan] * len(track)
for i in range(len(track) - 1):
    bearing[i] = math.atan2(track[i + 1][1] - track[i][1], track[i + 1][0] - track[i][0])
print(visits, nearest, [round(b, 6) for b in bearing if b == b])
