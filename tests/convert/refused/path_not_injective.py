# refused: part_ - two items may have one path
for n in range(6):
    with open(f"part_{n % 2}.txt", "w") as file:
        file.write(str(n))
print(open("part_0.txt").read(), open("part_1.txt").read())
