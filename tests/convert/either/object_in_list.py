# trap: membership by identity
class Card:
    pass


deck = [Card() for _ in range(4)]
hand = deck[:2]
out = []
for card in deck:
    out.append(card in hand)
print(out)
