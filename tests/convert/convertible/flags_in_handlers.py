import sys
def parse(t):
    return int(t)
texts = ["1", "2", "x", "4"]
status = 0
values = []
for t in texts:
    try:
        v = parse(t)
    except ValueError:
        status = 1
        continue
    values.append(v)
print(values, status)
ok = True
for t in texts:
    try:
        v = parse(t)
        values.append(v)
    except ValueError as e:
        print("bad", e)
        ok = False
print(ok)
bad = 0
failed = False
for t in texts:
    try:
        values.append(parse(t))
    except ValueError:
        bad += 1
        failed = True
print(bad, failed, values)
last = None
for t in texts:
    try:
        values.append(parse(t))
    except ValueError:
        last = t
print(last)
sys.exit(status)
