# trap: the items are a set
def long(word):
    return len(word) > 1
words = {"aa", "b", "cc", "dd"}
print(sorted(word for word in words if long(word)), len([word for word in words if long(word)]))
