# trap: tabs
out = []
for n in range(4):
	if n % 2:
		out.append(n * 3)
print(out)
