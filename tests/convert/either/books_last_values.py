# trap: what the last item that was not left out computed is read after the loop
def work(n):
    return [i * n for i in range(3)]

value, kept, seen = None, "nothing", []
for n in [1, 2, 3, 4, 5]:
    if n > 3:
        continue
    value = work(n)
    kept = sum(value) % 9
    if kept in seen:
        print("again", kept)
    seen.append(kept)
print(value, kept, n, seen)
for m in []:
    value = work(m)
    kept = sum(value)
    if kept in seen:
        print(kept)
    seen.append(kept)
print(value, kept)
