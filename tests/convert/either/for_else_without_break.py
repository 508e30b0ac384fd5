# trap: else of a loop that never breaks
out = []
for n in range(3):
    out.append(n)
else:
    out.append("else")
print(out)
