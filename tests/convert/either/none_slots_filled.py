# trap: slots that a function fills with lists
def fill(slots):
    for k in range(len(slots)):
        slots[k] = [k]
slots = [None] * 4
fill(slots)
def grow(s):
    s.append(0)
    return len(s)
out = []
for s in slots:
    out.append(grow(s))
print(slots, out)
