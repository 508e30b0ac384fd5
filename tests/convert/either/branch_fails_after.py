# trap: branch fails after
class R:
    def __init__(self):
        self.skipped, self.values, self.note = 0, [], 0
    def read(self, lines):
        for line in lines:
            parts = line.split(";")
            if len(parts) == 3:
                self.note += 1
            if len(parts) != 2:
                self.skipped += 1
                if line == "":
                    continue
            self.values.append(float(parts[1]))
r = R()
try:
    r.read(["a;1", "", "b;2;3", "c"])
except IndexError as e:
    print(e)
print(r.skipped, r.values, r.note)
