# trap: a rolling hash
h = 7
for c in "farmout":
    h = (h * 31 + ord(c)) % 1000003
print(h)
