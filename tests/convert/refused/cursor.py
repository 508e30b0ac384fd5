# refused: cursor - a database cursor
import sqlite3

connection = sqlite3.connect(":memory:")
cursor = connection.cursor()
cursor.execute("create table t (n integer)")
for n in range(5):
    cursor.execute("insert into t values (?)", (n,))
print(cursor.execute("select sum(n) from t").fetchone())
