# trap: an attribute called format is a function with a memory
history = []
def dollars(x):
    history.append(x)
    return f"${x:.2f}"
class Report:
    def __init__(self, format):
        self.format = format
report = Report(dollars)
out = []
for x in [1.5, 2.25, 3]:
    out.append(report.format(x))
print(out, history)
