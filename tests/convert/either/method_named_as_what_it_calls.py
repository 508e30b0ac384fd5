# trap: a method of the text is named as one of a random generator that it calls
import random
class Deck:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.cards = list(range(5))
    def shuffle(self):
        self.rng.shuffle(self.cards)
decks = [Deck(i) for i in range(3)]
for deck in decks:
    deck.shuffle()
print([x.cards for x in decks], decks[0].rng.random())
