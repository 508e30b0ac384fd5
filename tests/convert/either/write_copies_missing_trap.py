# trap: one file to copy is missing
import shutil
for i in range(6):
    if i != 3:
        with open(f"in{i}.txt", "w") as f:
            f.write(str(i))
def job(i):
    shutil.copy(f"in{i}.txt", f"out{i}.txt")
    return i * 2
out = []
for i in range(6):
    out.append(job(i))
