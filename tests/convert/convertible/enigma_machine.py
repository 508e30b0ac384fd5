import string

LETTERS = string.ascii_uppercase
ROTORS = ["EKMFLGDQVZNTOWYHXUSPAIBRCJ", "AJDKSIRUXBLHWTMCQGZNPYFVOE", "BDFHJLCPRTXVZNYEIWGAKMUSQO"]
REFLECTOR = "YRUHQSLDPXNGOKMIEBFZCWVJAT"


class Enigma:
    def __init__(self, positions):
        self.positions = list(positions)

    def step(self):
        for k in range(3):
            self.positions[k] = (self.positions[k] + 1) % 26
            if self.positions[k]:
                break

    def through(self, letter):
        n = LETTERS.index(letter)
        for rotor, p in zip(ROTORS, self.positions):
            n = (LETTERS.index(rotor[(n + p) % 26]) - p) % 26
        n = LETTERS.index(REFLECTOR[n])
        for rotor, p in zip(reversed(ROTORS), reversed(self.positions)):
            n = (rotor.index(LETTERS[(n + p) % 26]) - p) % 26
        return LETTERS[n]

    def encode(self, text):
        out = []
        for letter in text:
            self.step()
            out.append(self.through(letter))
        return "".join(out)


secret = Enigma((3, 5, 7)).encode("ATTACKATDAWN")
print(secret, Enigma((3, 5, 7)).encode(secret))

found = None
tried = 0
for start in range(26):
    guess = Enigma((start, 5, 7)).encode(secret)
    if guess.startswith("ATT"):
        found = (start, guess)
        break
print(found)

scores = {}
for a in range(0, 26, 5):
    for b in range(0, 26, 5):
        text = Enigma((a, b, 7)).encode(secret)
        scores[a, b] = sum(text.count(c) for c in "ETA")
best = max(scores, key=lambda k: (scores[k], k))
print(best, scores[best])
