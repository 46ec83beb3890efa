"""What `python -m bot` can do, one file a command."""
