# refused: deck - elements are swapped by a computed index
deck = list(range(10))
for i in range(10):
    j = (i * 7 + 3) % 10
    deck[i], deck[j] = deck[j], deck[i]
print(deck)
