# class: else behind loops of which nothing or little comes back
out = []
for x in range(5):
    out.append(x * x)
else:
    print("done")
print(out)
for x in range(5):
    x * 2
else:
    print("again")
total = 0
for x in range(5):
    total += x * 2
else:
    total += 1
print(total)
