# refused: stream - zip of one iterator with itself is fine, advancing it in the body is not
stream = iter("abcdefgh")
out = []
for a, b in zip(stream, stream):
    out.append(a + b + next(stream, "-"))
print(out)
