# class: entries by student and by grade
SCORES = [("ann", "math", 91), ("bob", "math", 72), ("ann", "art", 60), ("cid", "art", 88), ("bob", "art", 95)]
def grade(score):
    for limit, letter in [(90, "A"), (80, "B"), (70, "C")]:
        if score >= limit:
            return letter
    return "D"
by_student = {}
by_grade = {}
for student, subject, score in SCORES: # this loop
    letter = grade(score)
    try:
        by_student[student].append((subject, letter))
    except KeyError:
        by_student[student] = [(subject, letter)]
    if letter not in by_grade:
        by_grade[letter] = {"count": 0, "students": set()}
    by_grade[letter]["count"] += 1
    by_grade[letter]["students"].add(student)
print(by_student, {k: (v["count"], sorted(v["students"])) for k, v in sorted(by_grade.items())})
