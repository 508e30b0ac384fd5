# trap: index() by identity
class Card:
    pass


deck = [Card() for _ in range(4)]
out = []
for card in deck:
    out.append(deck.index(card))
print(out)
