# trap: items are unpacked into a call
def area(w, h=1):
    return w * h


out = []
for box in [(2, 3), (4,), (5, 6)]:
    out.append(area(*box))
for box in [{"w": 2}, {"w": 3, "h": 4}]:
    out.append(area(**box))
print(out)
