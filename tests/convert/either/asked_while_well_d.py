# trap: what a question is asked of only while all was well (d)
def look(v):
    return None if v == 3 else v * 2
ok, seen = True, []
for v in [1, 2, 3, 4]:
    r = look(v)
    ok = ok and r < 10
    seen.append(10 // (v - 3))
print(ok, seen)
