# class: the first item for which a function says yes
def long(n):
    return sum(range(n)) > 300
first = next((n for n in range(100) if long(n)), None)
print(first, next((n * 2 for n in range(10) if long(n)), "none"))
def search(words):
    return next((word for word in words if is_good(word)), "")
def is_good(word):
    return word == word[::-1]
print(search(["abc", "anna", "bob"]), any(n > 20 for n in range(60) if long(n)))
