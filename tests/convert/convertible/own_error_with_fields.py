class BadRow(ValueError):
    def __init__(self, row, why):
        super().__init__(f"row {row}: {why}")
        self.row = row
        self.why = why

def parse(number, text):
    parts = text.split(",")
    if len(parts) != 2:
        raise BadRow(number, "two fields expected")
    try:
        return int(parts[0]) * int(parts[1])
    except ValueError as error:
        raise BadRow(number, str(error)) from error

rows = ["1,2", "3,4", "5", "6,x", "7,8"]
good = []
bad = []
for number, text in enumerate(rows):
    try:
        value = parse(number, text)
    except BadRow as error:
        bad.append((error.row, error.why))
        continue
    good.append(value)
print(good, bad)
for number, text in enumerate(rows):
    try:
        good.append(parse(number, text))
    except BadRow as error:
        print("skipped", error)
print(good)
total = 0
try:
    for number, text in enumerate(rows):
        total += parse(number, text)
except BadRow as error:
    print("stopped", error, error.row)
print(total)
