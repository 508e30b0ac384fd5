# trap: bytes among texts, and a division behind it
def read(k):
    return b"x" if k == 2 else "y"
text = ""
rates = []
for k in range(5):
    t = read(k)
    text += t
    rates.append(6 // (k - 2))
print(text, rates)
