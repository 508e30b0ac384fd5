# class: parsers go through texts
class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0
        self.tokens = []
        self.last = ("", 0)
    def run(self):
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isdigit():
                self.last = ("num", int(c))
                self.tokens.append(self.last)
            elif c.isalpha():
                self.last = ("name", len(self.tokens))
                self.tokens.append(self.last)
            self.pos += 1
        return len(self.tokens)
parsers = [Parser(t) for t in ("a1b2", "12 34", "xyz")]
counts = []
for p in parsers:
    counts.append(p.run())
print(counts, [p.last for p in parsers], parsers[0].tokens)
