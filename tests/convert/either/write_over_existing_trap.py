# trap: one file is there already, and the mode forbids that
def job(i):
    with open(f"d{i}.txt", "x") as f:
        f.write(str(i))
open("d3.txt", "w").close()
for i in range(6):
    job(i)
