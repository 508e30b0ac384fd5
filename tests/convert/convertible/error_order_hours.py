# class: times in a dict of lists are counted by their hours; bounds by min and max, side by side
import datetime as dt

log = [f"2024-03-0{1 + n % 7}T{(n * 5) % 24:02d}:10:00 u{n % 3}" for n in range(40)]


def times_of(user):
    found = []
    for line in log:
        stamp, name = line.split()
        if name == user:
            found.append(dt.datetime.fromisoformat(stamp))
    return found


per_user = {user: times_of(user) for user in ("u0", "u1", "u2")}
by_hour = [0] * 24
for times in per_user.values():  # this loop
    for t in times:
        by_hour[t.hour] += 1
print(by_hour)


class Track:
    def __init__(self, points):
        self.points = points

    def box(self):
        south = west = 1e9
        north = east = -1e9
        for p in self.points:
            south = min(south, p[0])
            north = max(north, p[0])
            west = min(west, p[1])
            east = max(east, p[1])
        return south, west, north, east


print(Track([(n * 0.5, (n * 7) % 5) for n in range(6)]).box())
