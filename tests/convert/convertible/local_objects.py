# class: methods on objects that the item makes
class Tally:
    def __init__(self):
        self.counts = {}

    def add(self, letter):
        self.counts[letter] = self.counts.get(letter, 0) + 1


tallies = []
for word in ["banana", "apple", "kiwi"]:
    tally = Tally()
    for letter in word:
        tally.add(letter)
    tallies.append(sorted(tally.counts.items()))
print(tallies)
