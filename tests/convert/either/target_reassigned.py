# trap: the loop variable is assigned in the body and read after the loop
lines = [" a ", "b ", " c"]
out = []
for line in lines:
    line = line.strip()
    out.append(line)
print(out, repr(line))
