"""Engine of worker processes; README.md beside this file tells who waits for whom and what if anyone dies."""
