# class: a sum of letters of words that are split from texts, before what may fail
docs = {"a": "the quick fox", "b": "a stitch in time"}
letters = ""
lengths = {}
for name, text in docs.items():
    words = text.split()
    letters += words[-1][0]
    lengths[name] = max(len(w) for w in words)
print(letters, lengths)
