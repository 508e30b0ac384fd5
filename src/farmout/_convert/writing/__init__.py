"""The new text: functions of one item, loops over their results, and everything else as it was."""
