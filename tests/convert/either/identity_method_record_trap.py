# trap: a method keeps records of its object, which another method changes
def given(value):
    total = sum(range(50))
    return value if total else None
class Store:
    def __init__(self):
        self.rows = [{"n": i, "log": []} for i in range(4)]
        self.kept = []
    def select(self):
        for row in self.rows:
            if row["n"] % 2:
                self.kept.append(given(row["log"]))
    def touch(self):
        for row in self.rows:
            row["log"].append("late")
store = Store()
store.select()
store.touch()
print(store.kept)
