# trap: a text that is filled asks a property, which counts or changes its object
asked = []


class Point:
    def __init__(self, x):
        self.x = x
        self.shown = 0

    @property
    def label(self):
        asked.append(self.x)
        return f"p{self.x}"

    @property
    def place(self):
        self.shown += 1
        return self.x * 2


def line(point, template="{0.label:>4}"):
    return template.format(point)


points = [Point(3), Point(1), Point(2)]
lines = []
for point in points:
    lines.append("{0.label}!".format(point))
for n in range(3):
    lines.append("{p.label}-{n}".format(p=Point(n), n=n))
for point in points:
    lines.append(line(point))
for point in points:
    lines.append("{p.place}".format_map({"p": point}))
print(lines, asked, [p.shown for p in points])
