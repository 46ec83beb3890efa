"""What must hold before a change is put in front of visitors; `python -m bot check` runs it all."""
