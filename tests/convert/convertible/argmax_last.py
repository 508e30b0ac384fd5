# class: max with companions, where the last of equals counts
best_score, best_word = 0, ""
for word in ["aa", "bbb", "cc", "ddd", "e"]:
    score = len(word)
    if score >= best_score:
        best_score = score
        best_word = word
print(best_score, best_word)
