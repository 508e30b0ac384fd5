# class: max with companions, where the first of equals counts
best_score, best_word = 0, ""
for word in ["aa", "bbb", "cc", "ddd", "e"]:
    score = len(word)
    if score > best_score:
        best_score, best_word = score, word
print(best_score, best_word)
