# trap: the items are open files
files = []
for name in "ab":
    files.append(open(f"{name}.txt", "w+"))
for n, file in enumerate(files):
    file.write(str(n))
    file.seek(0)
print([file.read() for file in files])
for file in files:
    file.close()
