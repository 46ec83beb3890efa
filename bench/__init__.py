"""Speed, measured side by side: Lantern and a bot made by `rasa init`, in one run."""
