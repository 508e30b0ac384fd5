# trap: entries of os.scandir cannot travel
import os

for name in "ab":
    open(name, "w").close()
out = []
for entry in os.scandir("."):
    out.append(entry.name)
print(sorted(out))
