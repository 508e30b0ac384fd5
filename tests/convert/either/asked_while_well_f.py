# trap: what a question is asked of only while all was well (f)
def look(v):
    return [v, v * 2]
ok = True
for v in [1, 2, 30, 4]:
    r = look(v)
    ok = ok and r
    r.append(5)
print(ok)
