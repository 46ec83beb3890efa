"""What is kept: conversations with a bounded history, and counts without texts."""
