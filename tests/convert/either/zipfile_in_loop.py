# trap: zipfile
import zipfile

with zipfile.ZipFile("a.zip", "w") as archive:
    for n in range(3):
        archive.writestr(f"{n}.txt", str(n))
print(zipfile.ZipFile("a.zip").namelist())
