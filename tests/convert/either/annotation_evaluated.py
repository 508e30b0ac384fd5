# trap: an annotation is computed
log = []
def note(s):
    log.append(s)
    return int
for x in range(3):
    y: note("a") = x * x
print(len(log), y)
