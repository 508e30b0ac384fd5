# trap: the handle that the loop writes to and the file that items read are one file
def lines(name):
    with open(name) as f:
        return len(f.read())

out = open("data.txt", "w", buffering=1)
total = 0
for n in range(4):
    value = lines("data.txt")
    total += value
    out.write(f"row {n} {total}\n")
out.close()
print(open("data.txt").read())
