# trap: a function gives back the very text it was given
words = ["alpha beta", "gamma delta", "alpha beta"]
def pick(w):
    n = sum(ord(c) for c in w)
    return w if n % 2 == 0 else w
out = [pick(w) for w in words]
print(out[0] is words[0], [a is b for a, b in zip(out, words)])
