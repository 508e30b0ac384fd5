# class: several terms are added to one sum or text, one after another
from decimal import Decimal

lessons = [("maths", 480, 525, "1.10"), ("art", 600, 690, "2.25"), ("maths", 700, 745, "0.05")]
minutes, cost, text = {}, {}, ""
for subject, start, end, price in lessons:
    minutes[subject] = minutes.get(subject, 0) + end - start
    cost[subject] = cost.get(subject, Decimal(0)) + Decimal(price) * 2
    text = text + subject.title() + " "
print(minutes, cost, text)
