# trap: an open file cannot travel
files = []
for n in range(3):
    files.append(open(f"{n}.txt", "w"))
for n, file in enumerate(files):
    file.write(str(n))
    file.close()
print(open("2.txt").read())
