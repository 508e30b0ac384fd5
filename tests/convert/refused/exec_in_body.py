# refused: exec - exec
total = 0
for n in range(4):
    exec("total += n")
print(total)
