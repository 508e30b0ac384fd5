# class: helpers of the same file
def clean(text):
    return text.strip().lower()


def score(text, bonus=2):
    letters = [c for c in clean(text) if c.isalpha()]
    return len(letters) + bonus


scores = []
for text in ["  One", "TWO!! ", "3 three"]:
    scores.append(score(text))
print(scores)
