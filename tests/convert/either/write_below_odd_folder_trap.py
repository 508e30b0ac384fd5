# trap: one item names a folder that is not there
def job(i, path):
    with open(path, "w") as f:
        f.write(str(i))
for i, folder in enumerate(["", "", "nodir/", "", ""]):
    job(i, f"{folder}f{i}.txt")
