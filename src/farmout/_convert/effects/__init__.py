"""What code does: reads, changes, calls, prints, writes; of functions of the text, known ones and unknown ones."""
