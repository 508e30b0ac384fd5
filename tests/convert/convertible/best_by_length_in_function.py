def main(texts):
    best = ""
    for t in texts:
        words = t.split()
        c = max(words, key=len)
        if len(c) > len(best):
            best = c
    return best
print(main(["a bb ccc", "dddd e", "ff gggg"]))
