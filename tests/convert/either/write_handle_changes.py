# the name of the file is another one from round to round
def line(k):
    return f"{sum(range(k))}\n"


out = None
for part in range(3):
    if part != 1:
        out = open(f"part{part}.txt", "w")
    for k in range(4):
        out.write(line(k + part))
    if part:
        out.close()
for part in (0, 2):
    print(open(f"part{part}.txt").read())
