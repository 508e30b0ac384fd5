# trap: a list of open files
handles = [open(f"{k}.txt", "w") for k in range(3)]
out = []
for n in range(6):
    out.append(handles[n % 3].name + str(n))
for h in handles:
    h.close()
print(out)
