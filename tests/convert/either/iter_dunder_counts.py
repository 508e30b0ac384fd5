# trap: an object counts how often it is gone through
class Deck:
    def __init__(self, cards):
        self.cards, self.passes = cards, 0
    def __iter__(self):
        self.passes += 1
        return iter(self.cards)
deck = Deck([3, 1, 2])
out = []
for n in range(4):
    out.append(sum(card * n for card in deck))
print(out, deck.passes)
