# trap: what a failed call left behind is seen through an attribute
class Batch:
    def __init__(self):
        self.rows = []
    def run(self, items):
        out = self.rows
        for x in items:
            out.append(x * 2)
            out.append(10 / x)
b = Batch()
try:
    b.run([1, 2, 0, 4])
except ZeroDivisionError as e:
    print(e)
print(b.rows)
