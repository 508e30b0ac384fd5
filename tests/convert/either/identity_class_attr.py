# trap: identity class attr
class Token:
    KINDS = {}
    @classmethod
    def make(cls):
        return cls()
for i in range(3):
    Token.KINDS[Token.make()] = i
for k in Token.KINDS:
    print(Token.KINDS[k])
out = []
for k in Token.KINDS:
    out.append(Token.KINDS[k] * 2)
print(out)
