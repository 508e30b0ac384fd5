# there is a nan among the values, and texts are looked for in texts, lists and dicts
NAN = float("nan")
LINES = ["a 1 ok", "b nan bad", "c 3 ok", "# comment", "d 4 late"]
known = {"ok": 1, "late": 2, NAN: 3}
found = []
for line in LINES:
    if "#" in line:
        continue
    word, number, state = line.split()
    value = sum(float(number) * k for k in range(4)) if "nan" not in line else NAN
    if state in known:
        found.append((word, value, known[state]))
print(found)
