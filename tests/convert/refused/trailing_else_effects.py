# refused: left early - the else of the loop with effects in the body
out = []
for n in [2, 4, 6]:
    if n % 2:
        break
    out.append(n)
else:
    out.append("all even")
print(out)
