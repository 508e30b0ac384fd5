# trap: the items are the lines of a file that each item writes anew
with open("list.txt", "w") as f:
    f.write("one\ntwo\nthree\nfour\n")
total = 0
for line in open("list.txt", buffering=1):
    size = sum(ord(c) for c in line)
    part = 1000 // size
    with open("list.txt", "r+") as f:
        f.write(line.upper())
    total += part
print(total, open("list.txt").read())
