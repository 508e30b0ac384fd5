# class: the place of the first word that a function lets through
def good(word):
    return word == word[::-1]
words = ["abc", "anna", "bob"]
where = next((i for i, word in enumerate(words) if good(word)), -1)
print(where)
