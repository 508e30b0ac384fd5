# class: the words that a function lets through
def palindrome(text):
    return text == text[::-1]
def find(words):
    return [word for word in words if palindrome(word)]
print(find(["anna", "bob", "carl"]))
