class ParseError(Exception):
    def __init__(self, message, line=0):
        super().__init__(message)
        self.line = line

class Tokenizer:
    def __init__(self, text):
        self.text = text
        self.pos = 0
    def next(self):
        if self.pos >= len(self.text):
            raise ParseError("end of text", self.pos)
        ch = self.text[self.pos]
        self.pos += 1
        return ch

results = {}
for text in ["ab", "cd", "x", "efg"]:
    tok = Tokenizer(text)
    first = tok.next()
    second = tok.next()
    results[text] = first + second
print(results)
