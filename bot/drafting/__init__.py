"""Makes a draft for bot/knowledge out of a practice's own file; a person edits and approves it."""
