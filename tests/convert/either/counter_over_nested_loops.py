# the innermost loop goes on counting in the next round of those around it
BASES = "TCAG"
AMINO = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
codons = {}
i = 0
for a in BASES:
    for b in BASES:
        for c in BASES:
            codons[a + b + c] = AMINO[i]
            i += 1
print(codons)


def numbered(groups):
    rows = []
    n = 0
    for group in groups:
        for word in group:
            rows.append((n, sum(map(ord, word))))
            n += 1
    return rows


print(numbered([["one", "two"], ["three"], [], ["four", "five"]]))
left = 3
k = 0
table = {}
while left:
    for word in ["one", "two"]:
        table[k] = sum(ord(letter) * left for letter in word)
        k += 1
    left -= 1
print(table)
for group in [["one", "two"], ["three"]]:
    m = 10
    for word in group:
        print(m, sum(ord(letter) ** 2 for letter in word))
        m += 1
