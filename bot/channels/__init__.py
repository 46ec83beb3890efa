"""Where messages come in: the guard, and one small file a platform."""
